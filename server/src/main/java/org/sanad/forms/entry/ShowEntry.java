package org.sanad.forms.entry;

import java.util.List;
import java.util.Map;
import org.sanad.forms.FormTarget;
import org.sanad.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/** Makes the page on which a form is filled in. */
@Component
public class ShowEntry {

    private final EntryWords entryWords;
    private final ObjectMapper json;

    ShowEntry(EntryWords entryWords, ObjectMapper json) {
        this.entryWords = entryWords;
        this.json = json;
    }

    public ModelAndView show(EntryPage entry, Page page) {
        return new ModelAndView(
                "forms/entry",
                Map.of(
                        "entry", entry,
                        "targets", json.writeValueAsString(named(entry.targets(), page)),
                        "spoken", entryWords.all(page.texts().digits())));
    }

    private static List<Map<String, String>> named(List<FormTarget> targets, Page page) {
        return targets.stream()
                .map(target -> Map.of("key", target.key(), "label", name(target, page)))
                .toList();
    }

    private static String name(FormTarget target, Page page) {
        return target.kind() == FormTarget.Kind.MISSION
                ? page.t("forms.target.mission")
                : page.t("forms.target." + target.kind().name().toLowerCase(java.util.Locale.ROOT)) + ": "
                        + target.label();
    }
}
