/** The model en-accurate, found by core on the class path or module path. */
@NullMarked
package io.nameplate.model.enaccurate;

import org.jspecify.annotations.NullMarked;
