/** What others can plug in: recognizers of their own, and models on the class path. */
@NullMarked
package io.nameplate.spi;

import org.jspecify.annotations.NullMarked;
