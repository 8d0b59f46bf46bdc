package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Settings;

/** Which languages a form is written in, and which of them a reader sees first. */
final class Languages {

    /** What headings without a language belong to, where no setting says otherwise. */
    static final String UNNAMED = "default";

    private Languages() {}

    /** The default first. Empty where no heading names a language. */
    static List<String> of(Collection<Line> lines, Settings settings, Findings findings) {
        Set<String> named = new LinkedHashSet<>();
        boolean unnamed = false;
        for (Line line : lines) {
            for (String column : Columns.TRANSLATED) {
                if (line.has(column)) {
                    named.addAll(line.texts(column).byLanguage().keySet());
                    unnamed |= line.texts(column).byLanguage().containsKey("");
                }
            }
        }
        named.remove("");
        if (named.isEmpty()) {
            return List.of();
        }
        String first = first(named, unnamed, settings, findings);
        List<String> languages = new ArrayList<>(List.of(first));
        named.stream().filter(language -> !language.equals(first)).forEach(languages::add);
        return languages;
    }

    private static String first(Set<String> named, boolean unnamed, Settings settings, Findings findings) {
        String wanted = settings.text("default_language");
        if (!wanted.isEmpty() && !named.contains(wanted) && !unnamed) {
            findings.add(
                    Similar.hint(wanted, named),
                    Code.LANGUAGE_UNKNOWN,
                    settings.at("default_language"),
                    wanted,
                    String.join(", ", named));
            return named.iterator().next();
        }
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return unnamed ? UNNAMED : named.iterator().next();
    }
}
