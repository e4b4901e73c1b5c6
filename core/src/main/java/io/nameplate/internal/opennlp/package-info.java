/** Any name finder model of Apache OpenNLP; the only room that sees {@code opennlp.*}. */
@NullMarked
package io.nameplate.internal.opennlp;

import org.jspecify.annotations.NullMarked;
