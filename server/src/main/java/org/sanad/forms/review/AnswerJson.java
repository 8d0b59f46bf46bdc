package org.sanad.forms.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/** Answers as rows keep them: numbers as {@link java.math.BigDecimal}, several choices as a list, all else as text. */
@Component
public class AnswerJson {

    private final ObjectMapper json;
    private final ObjectReader reader;

    AnswerJson(ObjectMapper json) {
        this.json = json;
        this.reader = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** The answers of a row, by path. */
    public Map<String, Object> answers(String text) {
        var answers = new LinkedHashMap<String, Object>();
        reader.readTree(text).properties().forEach(entry -> answers.put(entry.getKey(), value(entry.getValue())));
        return answers;
    }

    /** Empty for what was not answered. */
    public Optional<Object> answer(@Nullable String text) {
        return Optional.ofNullable(text).map(reader::readTree).map(AnswerJson::value);
    }

    public String text(Object answer) {
        return json.writeValueAsString(answer);
    }

    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isArray() ? names(node) : node.asString();
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
