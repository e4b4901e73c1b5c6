/** The commands that make and measure the models: import of clusters, training, reports, benchmarks. */
@NullMarked
package io.nameplate.training;

import org.jspecify.annotations.NullMarked;
