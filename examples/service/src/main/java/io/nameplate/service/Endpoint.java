package io.nameplate.service;

/** What is done at a path. */
@FunctionalInterface
interface Endpoint {

    /**
     * Answers, now or later.
     *
     * @throws Problem if it can be answered no better
     */
    void handle(Exchange exchange);
}
