package org.sanad.forms.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.odata.question.EntitySet;
import org.sanad.forms.rows.AnswerLine.Answer;
import org.sanad.forms.rows.ParseAnswers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the rows of repeats within their submission. */
final class InnerRows {

    private static final JsonFactory JSON = new JsonFactory();

    /** A row of a repeat. */
    record Row(
            String repeat, int number, int parent, @Nullable Answer[] answers) {}

    private final WriteEntities entities;
    private final JsonGenerator json;
    private final Map<String, ParseAnswers> parsers;

    InnerRows(WriteEntities entities, JsonGenerator json, Map<String, ParseAnswers> parsers) {
        this.entities = entities;
        this.json = json;
        this.parsers = parsers;
    }

    void write(EntityRow row) {
        var all = row.inside() == null ? List.<Row>of() : rows(row.inside());
        write(row, all, entities.service().set(EntitySet.SUBMISSIONS).orElseThrow(), 0);
    }

    private void write(EntityRow row, List<Row> all, EntitySet around, int number) {
        for (var set : entities.service().inside(around)) {
            json.writeArrayPropertyStart(EntitySet.named(set.table().name()));
            for (var inner : all) {
                if (inner.repeat().equals(set.table().repeat()) && inner.parent() == number) {
                    json.writeStartObject();
                    entities.inner(row.about(), inner);
                    write(row, all, set, inner.number());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }
    }

    private List<Row> rows(byte[] inside) {
        List<Row> rows = new ArrayList<>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), inside)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
                var repeat = parser.getString();
                var number = parser.nextIntValue(0);
                var parent = parser.nextIntValue(0);
                parser.nextToken();
                rows.add(new Row(
                        repeat,
                        number,
                        parent,
                        Objects.requireNonNull(parsers.get(repeat)).object(parser)));
                parser.nextToken();
            }
        }
        return rows;
    }
}
