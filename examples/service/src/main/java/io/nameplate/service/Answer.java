package io.nameplate.service;

import java.util.Map;

/** What goes back to a client. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    static Answer ok(String contentType, byte[] body) {
        return new Answer(200, contentType, body, Map.of());
    }
}
