package org.sanad.forms.export;

import java.io.IOException;
import java.io.OutputStream;
import org.sanad.forms.export.cells.Geometry;
import org.sanad.forms.export.cells.KeyColumns;
import org.sanad.forms.rows.AnswerLine;
import org.sanad.forms.rows.AnswerLine.Answer;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers as GeoJSON (RFC 7946): a feature for each answer to the chosen question. */
@Component
class WriteGeoJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final AnswerRows rows;

    WriteGeoJson(AnswerRows rows) {
        this.rows = rows;
    }

    void write(Contents contents, OutputStream out) throws IOException {
        var table = tableOf(contents);
        var place = place(table, contents.wish().place());
        var isArea = table.columns().get(place).field().type().equals("geoshape");
        var json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
        json.flush();
        rows.each(contents.selection(), table, line -> {
            var answer = line.answer(place);
            if (answer != null) {
                feature(json, table, line, Geometry.of(answer.text(), isArea));
            }
        });
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    static FieldTable tableOf(Contents contents) {
        return contents.fields().tables().stream()
                .filter(table -> place(table, contents.wish().place()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** -1 where the table has no such place. */
    static int place(FieldTable table, String path) {
        var columns = table.columns();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).path().equals(path) && columns.get(i).isPlace()) {
                return i;
            }
        }
        return -1;
    }

    private static void feature(JsonGenerator json, FieldTable table, AnswerLine line, Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeName("geometry");
        geometry.write(json);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("KEY", KeyColumns.id(line));
        json.writeNumberProperty("number", line.number());
        json.writeStringProperty("receivedAt", line.about().receivedAt().toString());
        json.writeStringProperty("state", line.about().state());
        for (var i = 0; i < table.columns().size(); i++) {
            var answer = line.answer(i);
            if (answer != null) {
                property(json, table.columns().get(i), answer);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, Column column, Answer answer) {
        json.writeName(column.path());
        if (answer instanceof Answer.Number(var digits)) {
            json.writeNumber(digits);
        } else {
            json.writeString(answer.text());
        }
    }
}
