package org.sanad.forms.review.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;

/**
 * A filled-in form as checks look at it: what people answered, and by the phone's clock when.
 *
 * @param fields of the version it was given to, by path
 */
record Filled(Arrival arrival, Map<String, Field> fields, List<Row> rows) {

    /** A row of answers. @param number of the turn; 0 for the form itself */
    record Row(String repeat, int number, Map<String, Object> answers) {}

    Optional<OffsetDateTime> started() {
        return at("start");
    }

    Optional<OffsetDateTime> ended() {
        return at("end");
    }

    Optional<Duration> duration() {
        return started().flatMap(start -> ended().map(end -> Duration.between(start, end)));
    }

    private Optional<OffsetDateTime> at(String type) {
        return fields.values().stream()
                .filter(field -> field.type().equals(type) && field.repeat().isEmpty())
                .flatMap(field -> form().entrySet().stream()
                        .filter(answer -> answer.getKey().equals(field.path()))
                        .flatMap(answer -> moment(answer.getValue()).stream()))
                .findFirst();
    }

    private static Optional<OffsetDateTime> moment(Object answer) {
        try {
            return Optional.of(OffsetDateTime.parse(answer.toString()));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** Answers of the form's own row. */
    Map<String, Object> form() {
        return rows.stream()
                .filter(row -> row.repeat().isEmpty())
                .findFirst()
                .map(Row::answers)
                .orElse(Map.of());
    }

    /** Whatever people answered themselves; files are left out, since their names always differ. */
    boolean isGiven(String path) {
        var field = fields.get(path);
        return field != null && field.isVisible() && field.kind() != FieldKind.FILE;
    }

    boolean isChoice(String path) {
        var field = fields.get(path);
        return field != null
                && field.isVisible()
                && (field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES);
    }

    /** How many answers people gave themselves. */
    int given() {
        return rows.stream()
                .mapToInt(row -> (int)
                        row.answers().keySet().stream().filter(this::isGiven).count())
                .sum();
    }

    int choices() {
        return (int) form().keySet().stream().filter(this::isChoice).count();
    }

    /** The same for submissions that say the same. */
    byte[] print(Predicate<String> paths) {
        var all = new TreeMap<String, String>();
        rows.forEach(row -> row.answers().forEach((path, answer) -> {
            if (paths.test(path)) {
                all.put(path + "#" + row.number(), answer.toString());
            }
        }));
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
