package org.sanad.reporting;

import java.util.List;

/**
 * An empty sheet for people to fill in: headings, lists to choose from, and a second sheet that explains each column.
 * It holds no example row, so that no invented person is ever imported.
 *
 * @param name name of the sheet to fill in
 * @param explanationsName name of the second sheet
 */
public record SheetTemplate(String name, Direction direction, List<Field> fields, String explanationsName) {

    public SheetTemplate {
        fields = List.copyOf(fields);
    }

    /**
     * One column to fill in.
     *
     * @param kind TEXT keeps leading zeros of telephone numbers; DATE formats what is typed as a day
     * @param choices offered as a list in the cell; other words can still be typed. Empty where anything goes
     * @param explanation what belongs here, for the second sheet
     */
    public record Field(String heading, Column.Kind kind, List<String> choices, String explanation) {

        public Field {
            choices = List.copyOf(choices);
        }
    }
}
