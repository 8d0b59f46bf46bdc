package org.sanad.xlsform;

import org.sanad.xlsform.survey.Question;

/** From types of questions to kinds of answers. */
final class Kinds {

    private Kinds() {}

    static FieldKind of(Question question) {
        return switch (question.control()) {
            case SELECT_ONE -> FieldKind.CHOICE;
            case SELECT_MULTIPLE, RANK -> FieldKind.CHOICES;
            case UPLOAD, RECORD_AUDIO -> FieldKind.FILE;
            case TRIGGER -> FieldKind.TEXT;
            case INPUT, RANGE, NONE, SET_GEOPOINT, EXTERNAL_FILE, AUDIT ->
                question.type().isCalled("note")
                        ? FieldKind.NOTE
                        : byBind(question.type().bind());
        };
    }

    private static FieldKind byBind(String bind) {
        return switch (bind) {
            case "int" -> FieldKind.INTEGER;
            case "decimal" -> FieldKind.DECIMAL;
            case "date" -> FieldKind.DATE;
            case "time" -> FieldKind.TIME;
            case "dateTime" -> FieldKind.DATE_TIME;
            case "geopoint" -> FieldKind.POINT;
            case "geotrace", "geoshape" -> FieldKind.SHAPE;
            case "binary" -> FieldKind.FILE;
            default -> FieldKind.TEXT;
        };
    }
}
