/** How both engines decide the words of a sentence, and what their confidence is worth. */
@NullMarked
package io.nameplate.internal.sequence;

import org.jspecify.annotations.NullMarked;
