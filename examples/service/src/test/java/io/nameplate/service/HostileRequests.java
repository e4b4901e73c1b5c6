package io.nameplate.service;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is sent, and the status that it gets. */
final class HostileRequests {

    private static final String HOST = "Host: a\r\nConnection: close\r\n";
    private static final String JSON = HOST + "Content-Type: application/json\r\n";
    private static final String POST = "POST /v1/extract HTTP/1.1\r\n";

    private HostileRequests() {}

    private static Arguments raw(String name, int status, String request) {
        return arguments(name, status, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                raw("no HTTP", 400, "Wolfeschlegelstein\r\n\r\n"),
                raw("no version", 505, "GET /\r\n\r\n"),
                raw("version 0.9", 505, "GET / HTTP/0.9\r\n\r\n"),
                raw("version 3", 505, "GET / HTTP/3.0\r\n" + HOST + "\r\n"),
                raw("version of letters", 505, "GET / HTTP/x.y\r\n" + HOST + "\r\n"),
                raw("empty method", 400, " / HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("unknown method", 405, "BREW / HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("lower-case method", 405, "get / HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("TRACE", 405, "TRACE / HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("OPTIONS", 405, "OPTIONS /v1/extract HTTP/1.1\r\n" + HOST + "Origin: http://b\r\n\r\n"),
                raw("OPTIONS of all", 404, "OPTIONS * HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("CONNECT", 400, "CONNECT b:443 HTTP/1.1\r\n" + HOST + "\r\n"),
                raw("TLS hello", 400, "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n"),
                raw("HTTP/2 preface", 426, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                raw("a long line", 414, "GET /" + "a".repeat(9000) + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                path("up", 400, "/../etc/passwd"),
                path("up, encoded", 400, "/%2e%2e/etc/passwd"),
                path("up, slash encoded", 400, "/..%2fetc/passwd"),
                path("up, twice encoded", 400, "/%252e%252e/etc/passwd"),
                path("up to a route", 404, "/v2/../v1"),
                path("parameter", 405, "/v1/extract;a=b"),
                path("up with parameter", 400, "/v1/..;/metrics"),
                path("empty segment", 400, "//metrics"),
                path("backslash", 400, "/..\\metrics"),
                path("NUL", 400, "/page.css%00.html"),
                path("NUL, raw", 400, "/page\0.css"),
                path("broken escape", 400, "/%zz"),
                path("broken UTF-8", 400, "/%ff%fe"),
                path("a class", 404, "/Service.class"),
                path("a resource", 404, "/io/nameplate/service/page.html"),
                path("a trailing slash", 404, "/metrics/"),
                path("other case", 404, "/Metrics"),
                path("a fragment", 400, "/metrics#" + "Wolfeschlegelstein"),
                path("a query", 200, "/health/live?Wolfeschlegelstein=1"),
                path("absolute, other host", 400, "http://b/health/live"));
    }

    private static Arguments path(String name, int status, String path) {
        return raw("path: " + name, status, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    static Stream<Arguments> headers() {
        String get = "GET /health/live HTTP/1.1\r\n";
        String body = "{\"text\":\"\"}";
        return Stream.of(
                raw("no host", 400, get + "\r\n"),
                raw("two hosts", 400, get + "Host: a\r\nHost: b\r\n\r\n"),
                raw("a host with a space", 400, get + "Host: a b\r\n\r\n"),
                raw("no colon", 400, get + HOST + "Wolfeschlegelstein\r\n\r\n"),
                raw("a space before the colon", 400, get + HOST + "X : 1\r\n\r\n"),
                raw("a folded header", 400, get + HOST + "X: 1\r\n 2\r\n\r\n"),
                raw("NUL in a header", 400, get + HOST + "X: \0\r\n\r\n"),
                raw("a large header", 431, get + HOST + "X: " + "a".repeat(9000) + "\r\n\r\n"),
                raw("many headers", 431, get + HOST + "X: 1\r\n".repeat(2000) + "\r\n"),
                raw("a length below 0", 400, POST + JSON + "Content-Length: -1\r\n\r\n" + body),
                raw("a length of letters", 400, POST + JSON + "Content-Length: ten\r\n\r\n" + body),
                raw("a length beyond long", 400, POST + JSON + "Content-Length: 99999999999999999999\r\n\r\n" + body),
                raw("a huge length", 413, POST + JSON + "Content-Length: 99999999999\r\n\r\n" + body),
                raw("two lengths", 400, POST + JSON + "Content-Length: 11\r\nContent-Length: 12\r\n\r\n" + body),
                raw(
                        "a length and chunks",
                        400,
                        POST + JSON + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                raw("unknown transfer encoding", 400, POST + JSON + "Transfer-Encoding: squeezed\r\n\r\n" + body),
                raw("chunked twice", 400, POST + JSON + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
                raw("chunk of letters", 400, POST + JSON + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"),
                raw("unknown expectation", 417, POST + JSON + "Expect: the-unexpected\r\nContent-Length: 0\r\n\r\n"),
                raw("no type", 415, POST + HOST + "Content-Length: 11\r\n\r\n" + body),
                raw(
                        "two types",
                        415,
                        POST + HOST + "Content-Type: text/plain\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 11\r\n\r\n" + body),
                raw(
                        "a form",
                        415,
                        POST + HOST + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 11\r\n\r\n" + body),
                raw(
                        "a charset",
                        415,
                        POST + HOST + "Content-Type: application/json;charset=utf-16\r\n" + "Content-Length: 11\r\n\r\n"
                                + body),
                raw("compressed", 415, POST + JSON + "Content-Encoding: br\r\nContent-Length: 11\r\n\r\n" + body));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("empty", 400, ""),
                body("a byte order mark", 400, "\uFEFF{\"text\":\"Wolfeschlegelstein\"}"),
                body("UTF-16", 400, "{\"text\":\"Wolfeschlegelstein\"}", StandardCharsets.UTF_16LE),
                body("Latin-1", 400, "{\"text\":\"Wolfeschlegelstein é\"}", StandardCharsets.ISO_8859_1),
                body("NUL", 400, "{\"text\":\"Wolfeschlegelstein\0\"}"),
                body("a deep list", 400, "[".repeat(100_000)),
                body("a deep object", 400, "{\"text\":".repeat(50_000)),
                body("many members", 400, "{" + "\"a\":1,".repeat(100_000) + "\"text\":\"\"}"),
                body("a member twice", 400, "{\"text\":\"Wolfeschlegelstein\",\"text\":\"\"}"),
                body("an escaped member twice", 400, "{\"text\":\"\",\"\\u0074ext\":\"Wolfeschlegelstein\"}"),
                body("a long name", 400, "{\"" + "a".repeat(100_000) + "\":1}"),
                body("a long number", 400, "{\"text\":\"\",\"minConfidence\":0." + "1".repeat(100_000) + "}"),
                body("NaN", 400, "{\"text\":\"\",\"minConfidence\":NaN}"),
                body("a comment", 400, "{/*Wolfeschlegelstein*/\"text\":\"\"}"),
                body("single quotes", 400, "{'text':'Wolfeschlegelstein'}"),
                body("a trailing comma", 400, "{\"text\":\"Wolfeschlegelstein\",}"),
                body("a prototype", 400, "{\"text\":\"\",\"__proto__\":{}}"),
                body("a class", 400, "{\"text\":\"\",\"@class\":\"java.lang.Runtime\"}"),
                body("a path for a model", 404, "{\"text\":\"\",\"model\":\"/etc/passwd\"}"),
                body("a long id", 400, "{\"text\":\"\",\"id\":\"" + "a".repeat(300) + "\"}"),
                body("controls in a type", 400, "{\"text\":\"\",\"types\":[\"\\r\\nX: 1\"]}"),
                body("one too large", 413, "{\"text\":\"" + "a".repeat(1 << 20) + "\"}"),
                body("controls in the text", 200, "{\"text\":\"\\u0000\\u001b\\ud800\\uffff\"}"),
                body("marks of direction", 200, "{\"text\":\"\u202EAnna Berg\u202C\"}"),
                raw("body: cut short", 400, POST + JSON + "Content-Length: 100\r\n\r\n{\"text\":\""),
                raw("body: a chunk cut short", 400, POST + JSON + "Transfer-Encoding: chunked\r\n\r\nff\r\n{\"te"));
    }

    private static Arguments body(String name, int status, String body) {
        return body(name, status, body, StandardCharsets.UTF_8);
    }

    private static Arguments body(String name, int status, String body, Charset charset) {
        byte[] content = body.getBytes(charset);
        byte[] head =
                (POST + JSON + "Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + content.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        return arguments("body: " + name, status, whole);
    }
}
