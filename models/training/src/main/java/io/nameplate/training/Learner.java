package io.nameplate.training;

import java.util.List;
import java.util.Random;

/** Learns the weights of features from sentences, pass by pass. */
interface Learner {

    /** One pass over all sentences in random order; returns the mean loss, each part scored before it is learned. */
    double pass(List<Sequences.Sentence> sentences, Random random);

    /** The weights of a feature, one an outcome. */
    double[] weights(int feature);
}
