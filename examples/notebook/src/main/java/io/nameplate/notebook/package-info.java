/** Extractions, rankings and charts as rich output of Jupyter kernels that are built on JJava's base kernel. */
@NullMarked
package io.nameplate.notebook;

import org.jspecify.annotations.NullMarked;
