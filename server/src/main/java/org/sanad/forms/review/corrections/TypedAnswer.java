package org.sanad.forms.review.corrections;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.forms.review.FormFields;
import org.sanad.shared.Digits;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedDate;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;

/** What somebody typed in place of an answer, by the kind of question. */
sealed interface TypedAnswer {

    /** @param answer as rows keep it; empty for no answer */
    record Understood(Optional<Object> answer) implements TypedAnswer {}

    record Faulty(Problem problem) implements TypedAnswer {}

    LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);
    Pattern POINT = Pattern.compile("-?\\d{1,2}(\\.\\d+)? -?\\d{1,3}(\\.\\d+)?( -?\\d+(\\.\\d+)?){0,2}");
    DateTimeFormatter AS_PHONES_DO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    DateTimeFormatter TIME_AS_PHONES_DO = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    static TypedAnswer of(Field field, FormFields fields, List<String> typed) {
        var text =
                typed.stream().map(String::strip).filter(one -> !one.isEmpty()).findFirst();
        return text.isEmpty() ? new Understood(Optional.empty()) : of(field, fields, text.get(), typed);
    }

    private static TypedAnswer of(Field field, FormFields fields, String text, List<String> typed) {
        try {
            return switch (field.kind()) {
                case INTEGER, DECIMAL -> number(field, Digits.plain(text).replace('٫', '.'));
                case CHOICE -> choice(field, fields, text);
                case CHOICES -> choices(field, fields, typed);
                case DATE -> date(text);
                case TIME ->
                    understood(LocalTime.parse(Digits.plain(text)).format(TIME_AS_PHONES_DO)
                            + LocalDate.EPOCH.atStartOfDay(Texts.ZONE).getOffset());
                case DATE_TIME ->
                    understood(LocalDateTime.parse(text).atZone(Texts.ZONE).format(AS_PHONES_DO));
                case POINT ->
                    POINT.matcher(Digits.plain(text)).matches()
                            ? understood(Digits.plain(text))
                            : new Faulty(Problem.of("correction-point"));
                case TEXT -> understood(text);
                case GROUP, REPEAT, SHAPE, FILE, NOTE -> new Faulty(Problem.of("correction-not-here"));
            };
        } catch (DateTimeException noTime) {
            return new Faulty(Problem.of("correction-time"));
        }
    }

    private static TypedAnswer number(Field field, String text) {
        if (!text.matches("[-+]?\\d{1,30}(\\.\\d{1,30})?")) {
            return new Faulty(Problem.of("correction-number"));
        }
        var number = new BigDecimal(text);
        return field.kind() == org.sanad.xlsform.FieldKind.INTEGER
                        && number.stripTrailingZeros().scale() > 0
                ? new Faulty(Problem.of("correction-whole-number"))
                : understood(number);
    }

    private static TypedAnswer choice(Field field, FormFields fields, String text) {
        return isOffered(field, fields, text) ? understood(text) : new Faulty(Problem.of("correction-choice"));
    }

    private static TypedAnswer choices(Field field, FormFields fields, List<String> typed) {
        var names = typed.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(name -> isOffered(field, fields, name))
                ? understood(names)
                : new Faulty(Problem.of("correction-choice"));
    }

    /** Choices out of a file are not known here; a name is then one word. */
    private static boolean isOffered(Field field, FormFields fields, String name) {
        var choices = fields.choicesOf(field);
        return choices.isEmpty() ? !name.contains(" ") : choices.containsKey(name);
    }

    private static TypedAnswer date(String text) {
        return switch (TypedDate.parse(text, TypedDate.EARLIEST, LAST_DAY)) {
            case TypedDate.Understood(var date, var how) -> understood(date.toString());
            case TypedDate.Ambiguous(var problem) -> new Faulty(problem);
            case TypedDate.NotADate(var problem) -> new Faulty(problem);
        };
    }

    private static TypedAnswer understood(Object answer) {
        return new Understood(Optional.of(answer));
    }
}
