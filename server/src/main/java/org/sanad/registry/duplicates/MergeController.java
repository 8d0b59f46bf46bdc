package org.sanad.registry.duplicates;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.sanad.geography.Places;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.PersonWords;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two records side by side, joined or parted by a button. */
@Controller
class MergeController {

    private final MergePeople merging;
    private final Places places;
    private final PersonTrail trail;

    MergeController(MergePeople merging, Places places, PersonTrail trail) {
        this.merging = merging;
        this.places = places;
        this.trail = trail;
    }

    @GetMapping("/people/{id}/merge")
    ModelAndView sideBySide(
            @ModelAttribute("page") Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
        var record = merging.shown(new PersonId(id));
        var errors = new FormErrors();
        var model = new HashMap<String, Object>();
        model.put("record", record);
        model.put("code", code);
        model.put("errors", errors);
        model.put("pair", code.isBlank() ? Optional.empty() : pair(new PersonId(id), code, errors));
        model.put("words", PersonWords.in(page.texts(), places, trail.today()));
        var view = new ModelAndView("registry/merge", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    @PostMapping("/people/{id}/merge")
    ModelAndView merge(@PathVariable UUID id, @RequestParam UUID absorbed) {
        merging.merge(new PersonId(id), new PersonId(absorbed));
        return new ModelAndView("redirect:/people/" + id + "?done=merged");
    }

    @PostMapping("/people/{id}/part")
    ModelAndView part(@PathVariable UUID id) {
        merging.part(new PersonId(id));
        return new ModelAndView("redirect:/people/" + id + "?done=parted");
    }

    private Optional<MergePeople.Pair> pair(PersonId survivor, String code, FormErrors errors) {
        try {
            return Optional.of(merging.sideBySide(survivor, code));
        } catch (Refused refused) {
            errors.add("code", refused.problem());
            return Optional.empty();
        }
    }
}
