package org.sanad.registry.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.geography.Places;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.PersonWords;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way into the register: the form, the question whether somebody is known already, the answer. */
@Controller
class RegistrationController {

    private final RegisterPerson register;
    private final PossibleDuplicates duplicates;
    private final ReadForm reading;
    private final Permit permit;
    private final Places places;
    private final PersonTrail trail;

    RegistrationController(
            RegisterPerson register,
            PossibleDuplicates duplicates,
            ReadForm reading,
            Permit permit,
            Places places,
            PersonTrail trail) {
        this.register = register;
        this.duplicates = duplicates;
        this.reading = reading;
        this.permit = permit;
        this.places = places;
        this.trail = trail;
    }

    @GetMapping("/people/new")
    ModelAndView blank(@ModelAttribute("page") Page page) {
        permit.requireAnywhere(Permission.REGISTER_PEOPLE);
        return form(page, PersonForm.blank(), FormErrors.none());
    }

    @PostMapping("/people")
    ModelAndView register(@ModelAttribute("page") Page page, @RequestParam MultiValueMap<String, String> typed) {
        permit.requireAnywhere(Permission.REGISTER_PEOPLE);
        var form = new PersonForm(typed);
        var errors = new FormErrors();
        if (form.text("consent").isEmpty()) {
            errors.add("consent", Problem.of("consent-not-asked"));
        }
        var person = reading.person(
                form, errors, Locale.forLanguageTag(page.texts().language().tag()));
        return unwilling(form, errors) ? counted(person) : willing(page, form, errors, person);
    }

    /** Of somebody who said no nothing but the place is read. */
    private static boolean unwilling(PersonForm form, FormErrors errors) {
        return form.text("consent").equals("no") && errors.of("area").isEmpty();
    }

    private ModelAndView counted(NewPerson person) {
        register.register(NewPerson.named("", person.area(), person.toldOn()).asTold());
        return new ModelAndView("redirect:/people?done=counted");
    }

    private ModelAndView willing(Page page, PersonForm form, FormErrors errors, NewPerson person) {
        if (errors.of("area").isEmpty()) {
            ReadForm.note(register.faults(person), errors);
        } else {
            reading.noteFaults(person, errors);
        }
        if (errors.any()) {
            return form(page, form, errors);
        }
        var likely = form.ticked("another") ? List.<Likely>of() : known(person);
        return likely.isEmpty() ? registered(page, form, person) : question(page, form, person, likely);
    }

    private List<Likely> known(NewPerson person) {
        return permit.allowsAnywhere(Permission.SEE_PEOPLE) ? duplicates.of(person) : List.of();
    }

    private ModelAndView registered(Page page, PersonForm form, NewPerson person) {
        return switch (register.register(person)) {
            case RegisterPerson.Outcome.Registered(var id, var code) ->
                new ModelAndView("redirect:/people/" + id + "?done=registered");
            case RegisterPerson.Outcome.NotConsented() -> new ModelAndView("redirect:/people?done=counted");
            case RegisterPerson.Outcome.Faulty(var faults) -> {
                var errors = new FormErrors();
                ReadForm.note(faults, errors);
                yield form(page, form, errors);
            }
        };
    }

    private ModelAndView form(Page page, PersonForm form, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("errors", errors);
        model.put("choices", new PersonChoices(page.texts(), places));
        var view = new ModelAndView("registry/person-new", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private ModelAndView question(Page page, PersonForm form, NewPerson person, List<Likely> likely) {
        var words = PersonWords.in(page.texts(), places, trail.today());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("person", person);
        model.put("likely", likely);
        model.put("words", words);
        return new ModelAndView("registry/person-known", model);
    }
}
