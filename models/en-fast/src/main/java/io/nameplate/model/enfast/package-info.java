/** The model en-fast, found by core on the class path or module path. */
@NullMarked
package io.nameplate.model.enfast;

import org.jspecify.annotations.NullMarked;
