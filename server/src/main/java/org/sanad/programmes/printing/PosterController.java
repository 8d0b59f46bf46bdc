package org.sanad.programmes.printing;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.TypedText;
import org.sanad.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The poster of a project's coming sessions. */
@Controller
class PosterController {

    private final PrintPoster printPoster;
    private final Papers papers;

    PosterController(PrintPoster printPoster, Papers papers) {
        this.printPoster = printPoster;
        this.papers = papers;
    }

    @GetMapping("/projects/{id}/poster")
    ModelAndView poster(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var asked = TypedText.of(contact);
        var paper = printPoster.poster(new ProjectId(id), asked, papers.texts(in, page));
        return papers.page(paper, page, "/projects/" + id, Map.of("contact", asked));
    }

    @GetMapping("/projects/{id}/poster.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return papers.pdf(printPoster.poster(new ProjectId(id), TypedText.of(contact), papers.texts(in, page)));
    }
}
