/** The README's code. */
@NullMarked
package io.nameplate.quickstart;

import org.jspecify.annotations.NullMarked;
