package org.sanad.forms.odata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.odata.question.Property;
import org.sanad.forms.rows.AnswerLine.Answer;
import tools.jackson.core.JsonGenerator;

/** Writes an answer as its type demands. What does not fit stands beside an empty property, so that it is not lost. */
final class WriteAnswer {

    private WriteAnswer() {}

    static void put(JsonGenerator json, Property property, @Nullable Answer answer) {
        if (answer == null) {
            json.writeNullProperty(property.name());
        } else if (!fits(property, answer)) {
            json.writeStringProperty(property.name() + "@sanad.text", answer.text());
            json.writeNullProperty(property.name());
        } else if (property.kind().isNumber()) {
            json.writeName(property.name());
            json.writeNumber(answer.text());
        } else {
            json.writeStringProperty(property.name(), answer.text());
        }
    }

    private static boolean fits(Property property, Answer answer) {
        return switch (property.kind()) {
            case INTEGER -> answer instanceof Answer.Number && isWhole(answer.text());
            case DECIMAL -> answer instanceof Answer.Number;
            case DATE -> isDay(answer.text());
            case DATE_TIME -> isMoment(answer.text());
            case GROUP, REPEAT, TEXT, TIME, CHOICE, CHOICES, POINT, SHAPE, FILE, NOTE -> true;
        };
    }

    private static boolean isWhole(String digits) {
        for (var i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > '9' || digits.charAt(i) == '.') {
                return false;
            }
        }
        return digits.length() < 19;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }
}
