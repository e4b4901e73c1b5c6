package io.nameplate.training;

/** What a JVM that measures in rounds is told to do. */
enum EngineOrder {

    /** To read for as long as a round, and to forget how fast that was. */
    WARM_UP,

    /** To read for a round. */
    ROUND,

    /** To say how fast it was. */
    REPORT
}
