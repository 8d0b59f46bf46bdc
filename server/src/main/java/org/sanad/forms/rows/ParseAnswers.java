package org.sanad.forms.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.rows.AnswerLine.Answer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Puts the answers of a row where their columns are. */
public final class ParseAnswers {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Integer> places;

    private ParseAnswers(Map<String, Integer> places) {
        this.places = places;
    }

    public static ParseAnswers of(FieldTable table) {
        return new ParseAnswers(table.places());
    }

    /** @param json an object of answers by path */
    public @Nullable Answer[] parse(byte[] json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return object(parser);
        }
    }

    /** The parser stands at the beginning of the object, then at its end. */
    public @Nullable Answer[] object(JsonParser parser) {
        @Nullable Answer[] answers = new Answer[places.size()];
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var place = places.get(name);
            var token = parser.nextToken();
            if (place == null) {
                parser.skipChildren();
            } else {
                answers[place] = answer(parser, token);
            }
        }
        return answers;
    }

    private static @Nullable Answer answer(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            return new Answer.Many(names(parser));
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isNumeric() ? new Answer.Number(parser.getString()) : new Answer.Text(parser.getString());
    }

    private static List<String> names(JsonParser parser) {
        List<String> names = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            names.add(parser.getString());
        }
        return names;
    }
}
