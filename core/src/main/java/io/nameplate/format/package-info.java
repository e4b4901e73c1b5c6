/**
 * An extraction as JSON, HTML, CSV, CoNLL and brat; JSON back. The ranking of what documents name, and bar charts.
 *
 * <p>Each format has a door that gives an {@link io.nameplate.format.ExtractionFormat}: {@code Json.pretty().write(news, writer)}.
 *
 * <h2>The JSON of a document</h2>
 *
 * <p>One object. Members are only ever added within a schema; a reader passes over those that it does not know.
 *
 * <table>
 * <caption>Members</caption>
 * <tr><th>member</th><th>value</th></tr>
 * <tr><td>{@code id}</td><td>string: the document's id; first, and missing if it has none</td></tr>
 * <tr><td>{@code schema}</td><td>number: 1</td></tr>
 * <tr><td>{@code model}</td><td>object: {@code name}, {@code version}, {@code language} (ISO 639-1, or {@code und}), {@code license}
 * (SPDX, missing if unknown), {@code types} (list of strings), {@code files} (object: SHA-256 by file name)</td></tr>
 * <tr><td>{@code dateline}</td><td>object, missing if there is none: offsets, {@code place}, {@code furtherPlace}, {@code agency}, each
 * missing if it has none. On reading it is found anew in the text</td></tr>
 * <tr><td>{@code mentions}</td><td>list of objects in text order: offsets, {@code type}, {@code text} (as it stands in the document),
 * {@code confidence} (0 to 1), {@code source} (the name of an {@link io.nameplate.MentionSource})</td></tr>
 * <tr><td>{@code entities}</td><td>list of objects in order of first mention: {@code name}, {@code type}, {@code mentions} (their numbers in
 * the list of mentions, from 0), {@code aliases} (list of strings). On reading they are found anew in the mentions</td></tr>
 * <tr><td>{@code text}</td><td>string: the whole document; missing {@linkplain io.nameplate.format.JsonPart#TEXT if left out}</td></tr>
 * <tr><td>{@code sentences}</td><td>list of objects in text order: offsets, {@code tokens} (list of numbers: start and end of each token, in
 * UTF-16 units), {@code tokensCodePoint} (the same in code points); missing
 * {@linkplain io.nameplate.format.JsonPart#SENTENCES if left out}</td></tr>
 * </table>
 *
 * <p><b>Offsets</b> are half-open and always there in both units: {@code start} and {@code end} count UTF-16 units, as Java, JavaScript
 * and .NET index strings; {@code startCodePoint} and {@code endCodePoint} count Unicode code points, as Python does. Half a surrogate
 * pair is one of each.
 */
@NullMarked
package io.nameplate.format;

import org.jspecify.annotations.NullMarked;
