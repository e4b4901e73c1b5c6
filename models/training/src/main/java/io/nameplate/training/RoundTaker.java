package io.nameplate.training;

/** Measures in rounds. */
interface RoundTaker {

    /** Reads for as long as a round, and keeps nothing. */
    void warmUp();

    /** Reads for a round. */
    void round();

    /** What it measured: numbers with a space between them. */
    String report();
}
