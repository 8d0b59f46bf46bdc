package org.sanad.forms.review.pictures;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.review.Asked;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A form's answers on a map and as photographs. */
@Controller
class PicturesController {

    private final ReadPictures readPictures;

    PicturesController(ReadPictures readPictures) {
        this.readPictures = readPictures;
    }

    @GetMapping("/forms/{id}/answers/map")
    ModelAndView map(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "") String point,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var view = readPictures.map(new FormId(id), Asked.of(asked), point, page.texts());
        return new ModelAndView("forms/review/map", Map.of("view", view));
    }

    @GetMapping("/forms/{id}/answers/photographs")
    ModelAndView photographs(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String name) {
        var view = readPictures.photographs(new FormId(id), Asked.of(asked), Asked.idOf(after), name);
        return new ModelAndView("forms/review/photographs", Map.of("view", view));
    }
}
