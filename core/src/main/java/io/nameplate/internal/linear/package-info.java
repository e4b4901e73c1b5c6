/** Name finder models compiled into tables of numbers: features are hashes, never strings. */
@NullMarked
package io.nameplate.internal.linear;

import org.jspecify.annotations.NullMarked;
