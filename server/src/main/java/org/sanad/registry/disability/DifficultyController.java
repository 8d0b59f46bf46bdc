package org.sanad.registry.disability;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.PersonTrail;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The six questions, and the page that shows what was answered. */
@Controller
class DifficultyController {

    /** The six, in the order they are asked; field names and the ends of message keys. */
    static final List<String> DOMAINS =
            List.of("seeing", "hearing", "walking", "remembering", "self-care", "communicating");

    private final AskAboutDifficulty asking;
    private final PersonTrail trail;

    DifficultyController(AskAboutDifficulty asking, PersonTrail trail) {
        this.asking = asking;
        this.trail = trail;
    }

    @GetMapping("/people/{id}/difficulty")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("registry/difficulty", Map.of("answered", asking.read(new PersonId(id))));
    }

    @GetMapping("/people/{id}/difficulty/new")
    ModelAndView ask(@PathVariable UUID id) {
        return form(id, Map.of(), FormErrors.none());
    }

    @PostMapping("/people/{id}/difficulty")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var errors = new FormErrors();
        DOMAINS.stream()
                .filter(domain -> answer(typed, domain).isEmpty())
                .forEach(domain -> errors.add(domain, Problem.of("answer-missing")));
        if (errors.any()) {
            return form(id, typed, errors);
        }
        var given = DOMAINS.stream()
                .map(domain -> answer(typed, domain).orElseThrow())
                .toList();
        asking.record(
                new PersonId(id),
                new DifficultyAnswers(
                        trail.today(),
                        given.get(0),
                        given.get(1),
                        given.get(2),
                        given.get(3),
                        given.get(4),
                        given.get(5)));
        return new ModelAndView("redirect:/people/" + id + "?done=answered");
    }

    private ModelAndView form(UUID id, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "registry/difficulty-new",
                Map.of("record", asking.asked(new PersonId(id)), "typed", typed, "domains", DOMAINS, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static Optional<DifficultyAnswer> answer(Map<String, String> typed, String domain) {
        return Arrays.stream(DifficultyAnswer.values())
                .filter(answer -> answer.name().equals(typed.get(domain)))
                .findFirst();
    }
}
