package org.sanad.programmes.photographs;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.printing.Papers;
import org.sanad.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A photograph's picture itself: in its record, in lists, handed out, printed. */
@Controller
class PictureController {

    private final UsePhotograph usePhotograph;
    private final Papers papers;

    PictureController(UsePhotograph usePhotograph, Papers papers) {
        this.usePhotograph = usePhotograph;
        this.papers = papers;
    }

    @GetMapping("/projects/{id}/photographs/{photograph}/large")
    ResponseEntity<byte[]> large(@PathVariable UUID id, @PathVariable UUID photograph) {
        return usePhotograph.inRecord(new ProjectId(id), photograph).picture();
    }

    @GetMapping("/projects/{id}/photographs/{photograph}/small")
    ResponseEntity<byte[]> small(@PathVariable UUID id, @PathVariable UUID photograph) {
        return usePhotograph.small(new ProjectId(id), photograph).picture();
    }

    @GetMapping("/projects/{id}/photographs/{photograph}/download")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID photograph) {
        return usePhotograph.handOut(new ProjectId(id), photograph).download();
    }

    @GetMapping("/projects/{id}/photographs/{photograph}/print")
    ModelAndView print(
            @PathVariable UUID id,
            @PathVariable UUID photograph,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var paper = usePhotograph.print(new ProjectId(id), photograph, papers.texts(in, page));
        return papers.page(paper, page, "/projects/" + id + "/photographs/" + photograph, Map.of());
    }

    @GetMapping("/projects/{id}/photographs/{photograph}/print.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @PathVariable UUID photograph,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return papers.pdf(usePhotograph.print(new ProjectId(id), photograph, papers.texts(in, page)));
    }
}
