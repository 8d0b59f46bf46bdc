package org.sanad.forms.review.views;

import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.review.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Named views of a form's answers. */
@Controller
class SavedViewsController {

    private final KeepView keepView;

    SavedViewsController(KeepView keepView) {
        this.keepView = keepView;
    }

    @PostMapping("/forms/{id}/answers/views")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<String> shared) {
        var asked = Asked.of(query);
        keepView.add(new FormId(id), name, asked, shared.isPresent());
        return "redirect:/forms/" + id + "/answers?" + asked.query();
    }

    @PostMapping("/forms/{id}/answers/views/{view}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID view) {
        keepView.remove(new FormId(id), view);
        return "redirect:/forms/" + id + "/answers";
    }
}
