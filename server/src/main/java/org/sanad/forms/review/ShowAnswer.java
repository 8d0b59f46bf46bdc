package org.sanad.forms.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;

/** Writes an answer as its reader expects it. */
public record ShowAnswer(FormFields fields, Texts texts) {

    public String of(Field field, Object answer) {
        return switch (answer) {
            case BigDecimal number ->
                texts.number(
                        number.stripTrailingZeros().scale() <= 0
                                ? number.setScale(0, java.math.RoundingMode.UNNECESSARY)
                                : number);
            case List<?> names ->
                names.stream()
                        .map(name -> fields.choice(field, name.toString()))
                        .collect(Collectors.joining(separator()));
            default -> text(field, answer.toString());
        };
    }

    /** What a turn of a repeat is called. @param parent the turn of the repeat around it; 0 where there is none */
    public String turn(String repeat, int number, int parent) {
        return fields.label(repeat) + " · "
                + (parent == 0 ? texts.text("review.turn", number) : texts.text("review.turn-of", number, parent));
    }

    private String separator() {
        return texts.direction().equals("rtl") ? "، " : ", ";
    }

    private String text(Field field, String text) {
        try {
            return switch (field.kind()) {
                case CHOICE -> fields.choice(field, text);
                case DATE -> texts.shortDate(LocalDate.parse(text));
                case DATE_TIME -> texts.dateTime(OffsetDateTime.parse(text));
                case GROUP, REPEAT, TEXT, INTEGER, DECIMAL, TIME, CHOICES, POINT, SHAPE, FILE, NOTE -> text;
            };
        } catch (DateTimeException asItCame) {
            return text;
        }
    }

    /** Whether it stands under others of its kind digit by digit. */
    public static boolean isNumber(Field field) {
        return field.kind().isNumber() || field.kind() == FieldKind.DATE;
    }
}
