/**
 * Measures mentions against annotated news: corpora, exact-span precision, recall and F1, intervals.
 *
 * <p>Begin at {@link io.nameplate.eval.GoldCorpus} and {@link io.nameplate.eval.Evaluation}.
 */
@NullMarked
package io.nameplate.eval;

import org.jspecify.annotations.NullMarked;
