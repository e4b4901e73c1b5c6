package io.nameplate.service;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, before a route sees it, as a problem like all others. */
final class ErrorAnswers implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = problem(response.getStatus()).answer();
        ServiceHandler.secure(response.getHeaders());
        response.getHeaders().put("Content-Type", answer.contentType());
        response.getHeaders().put("Content-Length", answer.body().length);
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 503 -> new Problem(503, "the service is stopping").header("Retry-After", "1");
            case 414, 431 ->
                new Problem(status, "the head is larger than the limit of " + HttpListener.HEAD + " bytes")
                        .with("limit", HttpListener.HEAD);
            case 500 -> Problems.failed();
            default -> new Problem(status, "this is no request that the service takes");
        };
    }
}
