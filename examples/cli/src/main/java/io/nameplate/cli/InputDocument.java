package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A text to tag.
 *
 * @param id a string or a number, as the input had it
 * @param text the whole text
 */
record InputDocument(JsonNode id, String text) {}
