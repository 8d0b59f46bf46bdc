package org.sanad.demo.assessment;

import java.util.ArrayDeque;
import java.util.Map;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Outline;

/** A filled-in form as a phone writes it, of answers by the names of their questions. Knows no repeats. */
final class WriteAnswers {

    private final StringBuilder xml = new StringBuilder();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    private WriteAnswers() {}

    static String of(String form, String version, Outline outline, Map<String, String> answers, String instance) {
        var writing = new WriteAnswers();
        writing.xml.append("<%s id=\"%s\" version=\"%s\" xmlns:orx=\"http://openrosa.org/xforms\">"
                .formatted(outline.root(), form, version));
        outline.fields().forEach(field -> writing.field(field, answers));
        writing.closeUntil("");
        return writing.xml
                .append("<orx:meta><orx:instanceID>")
                .append(instance)
                .append("</orx:instanceID></orx:meta></")
                .append(outline.root())
                .append('>')
                .toString();
    }

    private void field(Field field, Map<String, String> answers) {
        closeUntil(field.path());
        if (field.kind().holdsFields()) {
            xml.append('<').append(field.name()).append('>');
            open.push(field.path());
        } else if (answers.containsKey(field.name())) {
            xml.append("<%1$s>%2$s</%1$s>".formatted(field.name(), answers.get(field.name())));
        }
    }

    /** Closes the groups that do not hold what comes next. */
    private void closeUntil(String path) {
        while (!open.isEmpty() && !path.startsWith(open.element() + "/")) {
            var closed = open.pop();
            xml.append("</")
                    .append(closed.substring(closed.lastIndexOf('/') + 1))
                    .append('>');
        }
    }
}
