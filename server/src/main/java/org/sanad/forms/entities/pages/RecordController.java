package org.sanad.forms.entities.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One record. */
@Controller
class RecordController {

    private static final String CHOICE = "choice.";

    private final OpenRecords openRecords;
    private final KeepRecords keepRecords;

    RecordController(OpenRecords openRecords, KeepRecords keepRecords) {
        this.openRecords = openRecords;
        this.keepRecords = keepRecords;
    }

    @GetMapping("/forms/records/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/entity", Map.of("view", openRecords.one(id)));
    }

    /** {@code choice.PROPERTY} is the version whose value counts. */
    @PostMapping("/forms/records/{id}/merge")
    String merge(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var chosen = new HashMap<String, Integer>();
        fields.forEach((name, value) -> {
            if (name.startsWith(CHOICE)) {
                TypedFields.number(value).ifPresent(version -> chosen.put(name.substring(CHOICE.length()), version));
            }
        });
        keepRecords.merge(id, TypedFields.number(fields.get("version")).orElse(0), chosen);
        return "redirect:/forms/records/" + id;
    }

    @PostMapping("/forms/records/{id}/archive")
    String archive(@PathVariable UUID id) {
        return "redirect:/forms/lists/" + keepRecords.archive(id).listId();
    }
}
