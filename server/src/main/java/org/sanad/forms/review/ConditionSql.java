package org.sanad.forms.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Digits;
import org.sanad.shared.TypedDate;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import tools.jackson.databind.json.JsonMapper;

/** One condition as SQL over {@code forms.answer_row}. @param place tells its parameters apart from others' */
record ConditionSql(Condition condition, int place) {

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEVER = "false";

    /** @param shownRepeat whose rows the query shows as {@code r}; empty where it shows submissions */
    String over(Field field, FormFields fields, String shownRepeat, Map<String, Object> parameters) {
        parameters.put("path" + place, field.path());
        var isShown = !shownRepeat.isEmpty() && field.repeat().equals(shownRepeat);
        var alias = isShown ? "r" : "x";
        var holds = holds(field, fields, alias, parameters);
        if (!isShown) {
            parameters.put("repeat" + place, field.repeat());
            holds = "exists (select 1 from forms.answer_row x where x.form_id = s.form_id and x.repeat = :repeat"
                    + place + " and x.submission_id = s.id and " + holds + ")";
        }
        return condition.comparison().isNegative() ? "not (" + holds + ")" : holds;
    }

    private String holds(Field field, FormFields fields, String alias, Map<String, Object> parameters) {
        var answer = "(" + alias + ".answers ->> cast(:path" + place + " as text))";
        return switch (condition.comparison()) {
            case EMPTY, ANSWERED -> "jsonb_exists(" + alias + ".answers, :path" + place + ")";
            case HAS, HAS_NOT ->
                contains(alias, field, List.of(fields.choiceNamed(field, condition.value())), parameters);
            case IS -> is(field, fields, alias, answer, parameters);
            case CONTAINS -> {
                parameters.put("value" + place, "%" + condition.value().replaceAll("([%_\\\\])", "\\\\$1") + "%");
                yield answer + " ilike :value" + place;
            }
            case MORE -> compared(field, answer, ">", parameters);
            case LESS -> compared(field, answer, "<", parameters);
        };
    }

    private String is(Field field, FormFields fields, String alias, String answer, Map<String, Object> parameters) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, DATE, DATE_TIME -> compared(field, answer, "=", parameters);
            case CHOICE -> contains(alias, field, fields.choiceNamed(field, condition.value()), parameters);
            case CHOICES -> contains(alias, field, List.of(fields.choiceNamed(field, condition.value())), parameters);
            case GROUP, REPEAT, TEXT, TIME, POINT, SHAPE, FILE, NOTE ->
                contains(alias, field, condition.value(), parameters);
        };
    }

    /** Served by the index over answers. */
    private String contains(String alias, Field field, Object value, Map<String, Object> parameters) {
        var sought = field.kind() == FieldKind.CHOICE && value instanceof List<?> one ? one.getFirst() : value;
        parameters.put("value" + place, JSON.writeValueAsString(Map.of(field.path(), sought)));
        return alias + ".answers @> cast(:value" + place + " as jsonb)";
    }

    private String compared(Field field, String answer, String sign, Map<String, Object> parameters) {
        if (field.kind().isNumber()) {
            return number().map(number -> {
                        parameters.put("value" + place, number);
                        return "(case when " + answer + " ~ '^[-+0-9.eE]+$' then cast(" + answer + " as numeric) "
                                + sign + " :value" + place + " end)";
                    })
                    .orElse(NEVER);
        }
        parameters.put("value" + place, day().map(LocalDate::toString).orElse(condition.value()));
        return "left(" + answer + ", 10) " + sign + " :value" + place;
    }

    private Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(Digits.plain(condition.value()).replace('٫', '.')));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        return TypedDate.parse(condition.value(), TypedDate.EARLIEST, LAST_DAY) instanceof TypedDate.Understood day
                ? Optional.of(day.date())
                : Optional.empty();
    }
}
