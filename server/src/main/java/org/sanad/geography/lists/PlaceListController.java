package org.sanad.geography.lists;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of an import: choose a file, see what it changes, confirm. */
@Controller
class PlaceListController {

    private final ImportPlaces importPlaces;

    PlaceListController(ImportPlaces importPlaces) {
        this.importPlaces = importPlaces;
    }

    @GetMapping("/places/import")
    ModelAndView form() {
        importPlaces.requireMay();
        return form("", FormErrors.none(), List.of());
    }

    @PostMapping("/places/import")
    ModelAndView upload(@RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String country)
            throws IOException {
        importPlaces.requireMay();
        if (file.isEmpty() || file.get().isEmpty()) {
            return form(country, new FormErrors().add("file", Problem.of("list-not-chosen")), List.of());
        }
        var name = TypedText.of(file.get().getOriginalFilename());
        return switch (importPlaces.upload(
                name, TypedText.of(country), file.get().getBytes())) {
            case ImportPlaces.Upload.Waiting(var draft) -> new ModelAndView("redirect:/places/import/" + draft);
            case ImportPlaces.Upload.NotTaken(var why) -> refused(country, why);
        };
    }

    @GetMapping("/places/import/{draft}")
    ModelAndView preview(@PathVariable UUID draft, @ModelAttribute("page") Page page) {
        var preview = importPlaces.preview(draft);
        return new ModelAndView(
                "geography/preview",
                Map.of(
                        "draft",
                        draft.toString(),
                        "fileName",
                        preview.draft().fileName(),
                        "country",
                        Countries.name(
                                preview.list().country(),
                                page.texts().language().tag()),
                        "validFrom",
                        preview.list().validFrom(),
                        "change",
                        preview.change()));
    }

    @PostMapping("/places/import/{draft}")
    ModelAndView confirm(@PathVariable UUID draft) {
        importPlaces.confirm(draft);
        return new ModelAndView("redirect:/places?imported");
    }

    private static ModelAndView refused(String country, ReadOutcome why) {
        return switch (why) {
            case ReadOutcome.Unreadable(var problem) -> form(country, new FormErrors().add("file", problem), List.of());
            case ReadOutcome.Faulty(var faults) ->
                form(country, new FormErrors().add("file", Problem.of("list-has-faults", faults.size())), faults);
            case ReadOutcome.Read read -> form(country, FormErrors.none(), List.of());
        };
    }

    private static ModelAndView form(String country, FormErrors errors, List<ListFault> faults) {
        var view = new ModelAndView(
                "geography/import",
                Map.of("country", country, "errors", errors, "faults", faults, "columns", OchaList.COLUMNS));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
