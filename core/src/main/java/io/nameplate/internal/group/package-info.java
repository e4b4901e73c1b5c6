/** Makes entities of mentions: who is meant by a surname, an acronym, a short form, within one document. */
@NullMarked
package io.nameplate.internal.group;

import org.jspecify.annotations.NullMarked;
