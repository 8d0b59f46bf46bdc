package org.sanad.proof.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.proof.Finding;
import org.sanad.proof.Proof;
import org.sanad.proof.Reading;

/** The findings for programs. */
final class Json {

    private final Words words;

    Json(Words words) {
        this.words = words;
    }

    String of(Proof proof) {
        return "{\"proven\":" + proof.proven().size() + ",\"questions\":"
                + proof.questions().size() + ",\"numbers\":" + proof.numbers() + ",\"findings\":["
                + String.join(",", proof.findings().stream().map(this::of).toList()) + "]}";
    }

    private String of(Finding finding) {
        return "{\"code\":" + text(finding.code().key()) + ",\"grade\":"
                + text(finding.grade().name().toLowerCase(java.util.Locale.ROOT))
                + ",\"says\":" + text(words.of(finding))
                + ",\"readings\":["
                + String.join(",", finding.readings().stream().map(Json::of).toList())
                + "],\"values\":{" + values(finding.values()) + "},\"arithmetic\":" + list(finding.arithmetic()) + "}";
    }

    private static String of(Reading reading) {
        return "{\"page\":" + reading.place().page() + ",\"line\":"
                + reading.place().line() + ",\"text\":" + text(reading.says()) + "}";
    }

    private static String values(Map<String, String> values) {
        return String.join(
                ",",
                new TreeMap<>(values)
                        .entrySet().stream()
                                .map(one -> text(one.getKey()) + ":" + text(one.getValue()))
                                .toList());
    }

    private static String list(List<String> texts) {
        return "[" + String.join(",", texts.stream().map(Json::text).toList()) + "]";
    }

    static String text(String raw) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : raw.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default ->
                    json.append(
                            c < ' '
                                            || Character.isSurrogate(c)
                                                    && !raw.codePoints().allMatch(Character::isValidCodePoint)
                                    ? String.format("\\u%04x", (int) c)
                                    : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
