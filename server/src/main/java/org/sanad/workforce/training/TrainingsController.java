package org.sanad.workforce.training;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.Kept;
import org.sanad.shared.TypedFields;
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

/** The trainings of a year and those to come, and the form of one. */
@Controller
class TrainingsController {

    private final KeepTrainings keepTrainings;
    private final TrainingWords words;

    TrainingsController(KeepTrainings keepTrainings, TrainingWords words) {
        this.keepTrainings = keepTrainings;
        this.words = words;
    }

    @GetMapping("/trainings")
    ModelAndView list(@RequestParam(defaultValue = "") String year) {
        var shown = keepTrainings.year(TypedFields.number(year));
        return new ModelAndView("workforce/trainings", Map.of("shown", shown, "words", words));
    }

    @GetMapping("/trainings/new")
    ModelAndView blank(@ModelAttribute(name = "page", binding = false) Page page) {
        return form("/trainings", TrainingForm.EMPTY, FormErrors.none(), page);
    }

    @PostMapping("/trainings")
    ModelAndView add(TrainingForm form, @ModelAttribute(name = "page", binding = false) Page page) {
        keepTrainings.keeps();
        var errors = FormErrors.none();
        return answer(form.details(errors).map(keepTrainings::add), "/trainings", form, errors, page);
    }

    @GetMapping("/trainings/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var training = keepTrainings.keepable(id);
        return form("/trainings/" + id, TrainingForm.of(training.details()), FormErrors.none(), page);
    }

    @PostMapping("/trainings/{id}")
    ModelAndView change(
            @PathVariable UUID id, TrainingForm form, @ModelAttribute(name = "page", binding = false) Page page) {
        keepTrainings.keepable(id);
        var errors = FormErrors.none();
        var kept = form.details(errors).map(details -> keepTrainings.change(id, details));
        return answer(kept, "/trainings/" + id, form, errors, page);
    }

    @PostMapping("/trainings/{id}/remove")
    String remove(@PathVariable UUID id) {
        keepTrainings.remove(id);
        return "redirect:/trainings";
    }

    private ModelAndView answer(
            Optional<Kept<UUID>> kept, String action, TrainingForm form, FormErrors errors, Page page) {
        if (kept.isPresent() && kept.get() instanceof Kept.Yes<UUID>(var id)) {
            return new ModelAndView("redirect:/trainings/" + id);
        }
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return form(action, form, errors, page);
    }

    private ModelAndView form(String action, TrainingForm form, FormErrors errors, Page page) {
        var model = Map.of(
                "action",
                action,
                "form",
                form,
                "errors",
                errors,
                "kinds",
                TrainingWords.kinds(page.texts()),
                "areas",
                words.areas(keepTrainings.keeps(), page.texts()),
                "providers",
                words.providers());
        var view = new ModelAndView("workforce/training-form", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
