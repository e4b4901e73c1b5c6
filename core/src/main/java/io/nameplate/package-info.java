/**
 * Says who, where and which organization in news text.
 *
 * <p>Begin at {@link io.nameplate.EntityExtractor}. All offsets are half-open UTF-16 offsets into the original text, as
 * {@link java.lang.String#substring(int, int)} takes them. Nothing here is null, and nothing takes null: a null argument
 * is a {@link java.lang.NullPointerException} at once.
 */
@NullMarked
package io.nameplate;

import org.jspecify.annotations.NullMarked;
