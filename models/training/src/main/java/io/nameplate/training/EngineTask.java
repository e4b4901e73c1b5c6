package io.nameplate.training;

/** What a JVM of an engine's own is started for. */
enum EngineTask {

    /** To read one article, and to say when it is done and what memory it took. */
    FIRST,

    /** To read the news with one thread, round by round. */
    ROUNDS,

    /** To read the news with one thread and with many, round by round. */
    THREADS
}
