package io.nameplate.service;

import java.util.List;
import java.util.Locale;

/** Refuses what is not sent as the type that an endpoint takes. */
final class ContentTypes {

    static final List<String> JSON = List.of("application/json");
    static final List<String> JSON_LINES =
            List.of("application/jsonl", "application/x-ndjson", "application/x-jsonlines");

    private ContentTypes() {}

    /** A type other than these also keeps pages of other origins from sending anything without being asked first. */
    static void check(Exchange exchange, List<String> expected) {
        String given = exchange.header("Content-Type").orElse("");
        String[] parts = given.toLowerCase(Locale.ROOT).split(";", -1);
        if (!expected.contains(parts[0].strip())) {
            throw Problems.wrongType("Content-Type", given, String.join(" or ", expected));
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                throw Problems.wrongType("Content-Type", given, "UTF-8");
            }
        }
        exchange.header("Content-Encoding").filter(e -> !e.equals("identity")).ifPresent(encoding -> {
            throw Problems.wrongType("Content-Encoding", encoding, "none");
        });
    }
}
