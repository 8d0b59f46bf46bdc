package org.sanad.bench.assessment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;

/** Filled-in forms with answers by chance, one in six left out, the same for the same seed. */
final class MadeInterviews {

    private static final int LEFT_OUT = 6;

    private final Outline outline;
    private final String head;
    private final Random chance;

    MadeInterviews(Outline outline, String xmlId, String version, long seed) {
        this.outline = outline;
        this.head = "<%s id=\"%s\" version=\"%s\" xmlns:orx=\"http://openrosa.org/xforms\">"
                .formatted(outline.root(), xmlId, version);
        this.chance = new Random(seed);
    }

    String next() {
        var xml = new StringBuilder(head);
        Deque<String> open = new ArrayDeque<>();
        for (var field : outline.fields()) {
            close(open, field.path(), xml);
            if (field.kind().holdsFields()) {
                xml.append('<').append(field.name()).append('>');
                open.push(field.path());
            } else if (field.kind().isAnswered() && chance.nextInt(LEFT_OUT) > 0) {
                xml.append("<%1$s>%2$s</%1$s>".formatted(field.name(), answer(field)));
            }
        }
        close(open, "", xml);
        return xml.append("<orx:meta><orx:instanceID>uuid:")
                .append(new UUID(chance.nextLong(), chance.nextLong()))
                .append("</orx:instanceID></orx:meta></")
                .append(outline.root())
                .append('>')
                .toString();
    }

    private static void close(Deque<String> open, String path, StringBuilder xml) {
        while (!open.isEmpty() && !path.startsWith(open.element() + "/")) {
            var closed = open.pop();
            xml.append("</")
                    .append(closed.substring(closed.lastIndexOf('/') + 1))
                    .append('>');
        }
    }

    private String answer(Field field) {
        return switch (field.kind()) {
            case CHOICE -> isConsent(field) ? "yes" : one(field);
            case CHOICES -> one(field) + " " + one(field);
            case INTEGER -> "" + (18 + chance.nextInt(50));
            case DECIMAL -> "" + chance.nextInt(1000) / 10.0;
            case DATE -> "2026-03-%02d".formatted(1 + chance.nextInt(28));
            case TIME -> "10:00:00.000+03:00";
            case DATE_TIME -> "2026-03-%02dT10:%02d:00.000+03:00".formatted(1 + chance.nextInt(28), chance.nextInt(60));
            case TEXT -> "قال إن العمل قليل " + chance.nextInt(1000);
            case POINT -> "33.3 44.4 0 0";
            case GROUP, REPEAT, SHAPE, FILE, NOTE -> "";
        };
    }

    private static boolean isConsent(Field field) {
        return field.name().endsWith("consent");
    }

    private String one(Field field) {
        List<Option> options = outline.lists().getOrDefault(field.list(), List.of());
        return options.isEmpty()
                ? ""
                : options.get(chance.nextInt(options.size())).name();
    }
}
