/** Makes one list of mentions of what several recognizers found. */
@NullMarked
package io.nameplate.internal.merge;

import org.jspecify.annotations.NullMarked;
