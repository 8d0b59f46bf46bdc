package org.sanad.forms.review.beside;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A submission beside another of the same form. */
@Controller
class BesideController {

    private final ReadBeside readBeside;

    BesideController(ReadBeside readBeside) {
        this.readBeside = readBeside;
    }

    @GetMapping("/submissions/{id}/beside/{other}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID other,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var view = readBeside.view(new SubmissionId(id), new SubmissionId(other), page.texts());
        return new ModelAndView("forms/review/beside", Map.of("view", view));
    }
}
