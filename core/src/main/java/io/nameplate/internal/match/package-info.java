/** Finds what the user named beforehand: the names of a list, and what a pattern describes. */
@NullMarked
package io.nameplate.internal.match;

import org.jspecify.annotations.NullMarked;
