package io.nameplate.service;

/**
 * A path of the service.
 *
 * @param method GET stands for HEAD, too
 */
record Route(String method, String path, Access access, Endpoint endpoint) {

    /** Whether the API key is asked for, where there is one. */
    enum Access {
        OPEN,
        GUARDED
    }

    boolean takes(String given) {
        return given.equals(method) || (given.equals("HEAD") && method.equals("GET"));
    }

    String allowed() {
        return method.equals("GET") ? "GET, HEAD" : method;
    }
}
