package org.sanad.registry.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanad.geography.Places;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.PersonWords;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's page, and the form that corrects it. */
@Controller
class PersonController {

    private final OpenPerson opening;
    private final CorrectPerson correcting;
    private final ReadForm reading;
    private final Places places;
    private final PersonTrail trail;

    PersonController(OpenPerson opening, CorrectPerson correcting, ReadForm reading, Places places, PersonTrail trail) {
        this.opening = opening;
        this.correcting = correcting;
        this.reading = reading;
        this.places = places;
        this.trail = trail;
    }

    /** A record merged into another leads to that one. */
    @GetMapping("/people/{id}")
    ModelAndView show(
            @ModelAttribute("page") Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var file = opening.open(new PersonId(id));
        var survivor = file.record().mergedInto();
        if (survivor.isPresent()) {
            return new ModelAndView("redirect:/people/" + survivor.get());
        }
        var model = new HashMap<String, Object>();
        model.put("file", file);
        model.put("done", done);
        model.put("words", PersonWords.in(page.texts(), places, trail.today()));
        return new ModelAndView("registry/person", model);
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView edit(@ModelAttribute("page") Page page, @PathVariable UUID id) {
        var record = correcting.shown(new PersonId(id));
        var area = places.fullName(record.area(), locale(page));
        return form(page, id, PersonForm.of(record, area), record.version(), FormErrors.none());
    }

    @PostMapping("/people/{id}/edit")
    ModelAndView correct(
            @ModelAttribute("page") Page page,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        correcting.shown(new PersonId(id));
        var form = new PersonForm(typed);
        var errors = new FormErrors();
        var person = reading.person(form, errors, locale(page));
        if (errors.any()) {
            reading.noteFaults(person, errors);
            return form(page, id, form, version, errors);
        }
        return switch (correcting.correct(new PersonId(id), version, PersonDetails.of(person))) {
            case CorrectPerson.Outcome.Corrected() -> new ModelAndView("redirect:/people/" + id + "?done=saved");
            case CorrectPerson.Outcome.Faulty(var faults) -> {
                ReadForm.note(faults, errors);
                yield form(page, id, form, version, errors);
            }
            case CorrectPerson.Outcome.Stale(var now) -> {
                var view =
                        form(page, id, form, now.version(), errors.add("name", Problem.of("person-stale", now.code())));
                view.setStatus(HttpStatus.CONFLICT);
                view.addObject("now", Optional.of(now));
                yield view;
            }
        };
    }

    private ModelAndView form(Page page, UUID id, PersonForm form, int version, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("id", id);
        model.put("form", form);
        model.put("version", version);
        model.put("errors", errors);
        model.put("now", Optional.empty());
        model.put("words", PersonWords.in(page.texts(), places, trail.today()));
        model.put("choices", new PersonChoices(page.texts(), places));
        var view = new ModelAndView("registry/person-edit", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static Locale locale(Page page) {
        return Locale.forLanguageTag(page.texts().language().tag());
    }
}
