package org.sanad.forms.odata.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.forms.odata.question.Filter.Operand;
import org.sanad.xlsform.FieldKind;

/**
 * Turns a filter into a condition for the database. Whoever asks names properties and gives values: a property becomes
 * one of the places known here, a value a parameter; neither is ever written into SQL.
 */
final class WriteCondition {

    /** Of an answer with several names, what is written between blanks. */
    private static final String NAMES = """
            (select string_agg(one, ' ') from jsonb_array_elements_text(
                case when jsonb_typeof(r.answers -> %1$s) = 'array' then r.answers -> %1$s else '[]' end) one)""";

    private final EntitySet set;
    private final Map<String, Object> values = new HashMap<>();

    private WriteCondition(EntitySet set) {
        this.set = set;
    }

    static Condition of(EntitySet set, Filter filter) {
        var condition = new WriteCondition(set);
        return new Condition(condition.sql(filter), condition.values);
    }

    private String sql(Filter filter) {
        return switch (filter) {
            case Filter.All(var parts) -> joined(parts, " and ");
            case Filter.Any(var parts) -> joined(parts, " or ");
            case Filter.Not(var part) -> "not coalesce(" + sql(part) + ", false)";
            case Filter.Like(var path, var pattern) -> place(path.path()).text() + " like " + value(pattern);
            case Filter.Compare(var path, var comparison, var value) -> compare(place(path.path()), comparison, value);
        };
    }

    private String joined(List<Filter> parts, String word) {
        return parts.stream().map(this::sql).collect(Collectors.joining(word, "(", ")"));
    }

    private String compare(Place place, Comparison comparison, Operand operand) {
        if (operand instanceof Operand.Nothing) {
            return switch (comparison) {
                case EQ -> place.text() + " is null";
                case NE -> place.text() + " is not null";
                case GT, GE, LT, LE -> "false";
            };
        }
        var typed = typed(place, operand);
        var side = typed instanceof String ? place.text() : place.typed();
        return switch (comparison) {
            case EQ -> side + " = " + value(typed);
            case NE -> side + " is distinct from " + value(typed);
            case GT, GE, LT, LE -> side + " " + comparison.sql() + " " + value(typed);
        };
    }

    /** A text where the answer is one; otherwise a value of the answer's kind. */
    private static Object typed(Place place, Operand operand) {
        return switch (operand) {
            case Operand.Text(var text) -> place.isState() ? ReviewStates.stored(text) : typed(place, text);
            case Operand.Bare(var word) -> typed(place, word);
            case Operand.Path path -> path.path();
            case Operand.Nothing nothing -> "";
        };
    }

    private static Object typed(Place place, String word) {
        try {
            return switch (place.kind()) {
                case INTEGER, DECIMAL -> number(word);
                case DATE -> LocalDate.parse(word);
                case DATE_TIME -> moment(word);
                case GROUP, REPEAT, TEXT, TIME, CHOICE, CHOICES, POINT, SHAPE, FILE, NOTE -> word;
            };
        } catch (DateTimeException | NumberFormatException other) {
            throw new Misasked("odata-filter-value", word);
        }
    }

    /** Of a length that nobody writes out: a short word can mean a number of millions of digits. */
    private static BigDecimal number(String word) {
        var number = new BigDecimal(word);
        if (word.length() > 40 || Math.abs((long) number.scale()) > 100) {
            throw new NumberFormatException(word);
        }
        return number;
    }

    /** A plus in an address is a blank, unless the program that asks knows better. */
    private static OffsetDateTime moment(String word) {
        return word.length() == "2026-01-01".length()
                ? LocalDate.parse(word).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(word);
    }

    private Place place(String path) {
        if (path.equals("__id")) {
            return new Place("s.id::text", FieldKind.TEXT, false);
        }
        var system = SystemField.at(path);
        if (system.isPresent()) {
            return new Place(system.get().sql(), kind(system.get()), system.get() == SystemField.REVIEW_STATE);
        }
        var property = set.root()
                .find(path)
                .filter(found -> !found.isGroup())
                .orElseThrow(() -> new Misasked("odata-property-unknown", path, set.name()));
        return new Place(answer(property), property.kind(), false);
    }

    private static FieldKind kind(SystemField field) {
        return switch (field.type()) {
            case "Edm.DateTimeOffset" -> FieldKind.DATE_TIME;
            case "Edm.Int64" -> FieldKind.INTEGER;
            default -> FieldKind.TEXT;
        };
    }

    private String answer(Property property) {
        var path = value(property.path());
        return property.kind() == FieldKind.CHOICES ? NAMES.formatted(path) : "(r.answers ->> " + path + ")";
    }

    private String value(Object value) {
        var name = "filter" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Something to compare; answers that are not what their question asks for compare with nothing. */
    private record Place(String sql, FieldKind kind, boolean isState) {

        String text() {
            return sql.startsWith("(r.") || sql.startsWith("(select string") ? sql : "(" + sql + ")::text";
        }

        String typed() {
            if (!sql.startsWith("(r.")) {
                return sql;
            }
            var type = switch (kind) {
                case INTEGER, DECIMAL -> "numeric";
                case DATE -> "date";
                case DATE_TIME -> "timestamptz";
                case GROUP, REPEAT, TEXT, TIME, CHOICE, CHOICES, POINT, SHAPE, FILE, NOTE -> "text";
            };
            return "case when pg_input_is_valid(%1$s, '%2$s') then %1$s::%2$s end".formatted(sql, type);
        }
    }
}
