/** The text layer: tokens and sentences with exact offsets, in linear time whatever the input. */
@NullMarked
package io.nameplate.internal.text;

import org.jspecify.annotations.NullMarked;
