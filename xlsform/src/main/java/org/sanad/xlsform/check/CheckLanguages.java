package org.sanad.xlsform.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.survey.Line;

/** What is written in one language should be written in the others. Told once for each column, not for each row. */
final class CheckLanguages {

    private static final List<String> WORDS =
            List.of("label", "hint", "guidance_hint", "constraint_message", "required_message");

    private CheckLanguages() {}

    static void of(Checked form) {
        List<String> languages = form.survey().languages();
        if (languages.size() < 2) {
            return;
        }
        List<Line> survey = new ArrayList<>();
        form.nodes().all().forEach(node -> survey.add(node.item().line()));
        List<Line> choices = new ArrayList<>();
        form.survey().choices().values().forEach(list -> list.forEach(choice -> choices.add(choice.line())));
        for (String column : WORDS) {
            missing(form, survey, column, languages);
            missing(form, choices, column, languages);
        }
        for (String language : languages) {
            if (!language.equals("default") && !language.matches(".*\\([A-Za-z-]{2,}\\)\\s*")) {
                form.findings().add(Code.LANGUAGE_WITHOUT_CODE, org.sanad.xlsform.Place.sheet("survey"), language);
            }
        }
    }

    private static void missing(Checked form, List<Line> lines, String column, List<String> languages) {
        Map<String, List<Line>> lacking = new LinkedHashMap<>();
        int written = 0;
        for (Line line : lines) {
            Map<String, String> texts = line.texts(column).byLanguage();
            written += texts.isEmpty() ? 0 : 1;
            for (String language : languages) {
                boolean said =
                        texts.containsKey(language) || (texts.containsKey("") && language.equals(languages.getFirst()));
                if (!texts.isEmpty() && !said) {
                    lacking.computeIfAbsent(language, key -> new ArrayList<>()).add(line);
                }
            }
        }
        int all = written;
        lacking.forEach((language, rows) -> form.findings()
                .add(
                        Code.TRANSLATION_MISSING,
                        rows.getFirst().at(column),
                        rows.size(),
                        all,
                        column,
                        language,
                        languages.getFirst()));
    }
}
