package org.sanad.geography.boundaries;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.geography.Places;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page of boundaries: what is there, and a file to bring in. */
@Controller
class BoundaryController {

    private static final int LONGEST_ATTRIBUTION = 300;

    private final ImportBoundaries importBoundaries;
    private final Places places;

    BoundaryController(ImportBoundaries importBoundaries, Places places) {
        this.importBoundaries = importBoundaries;
        this.places = places;
    }

    @GetMapping("/places/boundaries")
    ModelAndView show(@RequestParam(required = false) @Nullable String imported) {
        return page("", FormErrors.none(), List.of(), imported != null);
    }

    @PostMapping("/places/boundaries")
    ModelAndView bring(@RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String attribution)
            throws IOException {
        importBoundaries.requireMay();
        var said = TypedText.of(attribution);
        var errors = new FormErrors();
        if (said.isEmpty() || said.length() > LONGEST_ATTRIBUTION) {
            errors.add("attribution", Problem.of("boundary-attribution", LONGEST_ATTRIBUTION));
        }
        if (file.isEmpty() || file.get().isEmpty()) {
            errors.add("file", Problem.of("boundary-not-chosen"));
        }
        if (errors.any()) {
            return page(said, errors, List.of(), false);
        }
        var name = TypedText.of(file.get().getOriginalFilename());
        return switch (importBoundaries.bring(name, said, file.get().getBytes())) {
            case BoundaryReading.Read read -> new ModelAndView("redirect:/places/boundaries?imported");
            case BoundaryReading.Unreadable(var problem) -> page(said, errors.add("file", problem), List.of(), false);
            case BoundaryReading.Faulty(var faults) ->
                page(said, errors.add("file", Problem.of("boundary-has-faults", faults.size())), faults, false);
        };
    }

    private ModelAndView page(String attribution, FormErrors errors, List<BoundaryFault> faults, boolean imported) {
        var model = new HashMap<String, Object>();
        model.put("attribution", attribution);
        model.put("errors", errors);
        model.put("faults", faults);
        model.put("imported", imported);
        model.put("held", importBoundaries.held());
        model.put("places", places);
        var view = new ModelAndView("geography/boundaries", model);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
