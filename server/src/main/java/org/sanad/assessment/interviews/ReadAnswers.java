package org.sanad.assessment.interviews;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a row of answers, with questions and choices in the words of the newest version. */
final class ReadAnswers {

    private static final JsonFactory JSON = new JsonFactory();

    /** By path, then by the old name. */
    private final Map<String, Map<String, String>> renamed;

    /** New path by the old. */
    private final Map<String, String> moved;

    ReadAnswers(List<ChoiceMapping> mappings, Map<String, String> moved) {
        this.moved = moved;
        this.renamed = mappings.stream()
                .collect(Collectors.groupingBy(
                        ChoiceMapping::path, Collectors.toMap(ChoiceMapping::oldChoice, ChoiceMapping::newChoice)));
    }

    Map<String, List<String>> of(byte[] json) {
        var answers = new HashMap<String, List<String>>();
        var older = new HashMap<String, List<String>>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            for (var path = parser.nextName(); path != null; path = parser.nextName()) {
                var now = moved.getOrDefault(path, path);
                var values = values(parser, renamed.getOrDefault(now, Map.of()));
                (now.equals(path) ? answers : older).put(now, values);
            }
        }
        // whoever answered under both names said the newer
        older.forEach((path, values) -> answers.merge(path, values, (newer, old) -> newer.isEmpty() ? old : newer));
        return answers;
    }

    private static List<String> values(JsonParser parser, Map<String, String> names) {
        var token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            var value = token == JsonToken.VALUE_NULL ? "" : parser.getString();
            return value.isEmpty() ? List.of() : List.of(names.getOrDefault(value, value));
        }
        var values = new LinkedHashSet<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = parser.getString();
            values.add(names.getOrDefault(value, value));
        }
        return List.copyOf(values);
    }
}
