package io.nameplate.internal.linear;

import java.util.function.Supplier;

/** How sums of weights become probabilities. */
public enum Normalization {

    /**
     * Not word by word, but over all labellings of a sentence: a linear-chain random field, whose transitions are the weights of
     * the features {@code po=}.
     */
    FIELD {
        @Override
        Supplier<Decoder> decoders(Decoding decoding) {
            return decoding.chains();
        }
    },

    /** Maximum entropy: each is the exponential's share. */
    MAXENT {
        @Override
        Supplier<Decoder> decoders(Decoding decoding) {
            return decoding.beams(new Softmax(sums -> 1));
        }
    },

    /** OpenNLP's perceptron: the same, after sums beyond one are scaled down to it. */
    PERCEPTRON {
        @Override
        Supplier<Decoder> decoders(Decoding decoding) {
            return decoding.beams(new Softmax(Normalization::downToOne));
        }
    };

    /** Makes the decoders of a model, one a call. */
    abstract Supplier<Decoder> decoders(Decoding decoding);

    private static double downToOne(double[] sums) {
        double largest = 1;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
        }
        return 1 / largest;
    }
}
