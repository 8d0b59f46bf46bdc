package org.sanad.assessment.questionnaires;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.Method;
import org.sanad.assessment.Pointer;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.RoundId;
import org.sanad.forms.FormId;
import org.sanad.shared.TypedFields;
import org.sanad.web.Choice;
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

/** The questionnaires of a round, and one of them. */
@Controller
class QuestionnairesController {

    private final ChooseForms chooseForms;
    private final ReadQuestionnaires read;

    QuestionnairesController(ChooseForms chooseForms, ReadQuestionnaires read) {
        this.chooseForms = chooseForms;
        this.read = read;
    }

    @GetMapping("/assessments/{id}/questionnaires")
    ModelAndView list(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return list(id, Map.of(), FormErrors.none(), page);
    }

    private ModelAndView list(UUID id, Map<String, String> typed, FormErrors errors, Page page) {
        var round = read.round(new RoundId(id));
        var view = new ModelAndView(
                "assessment/questionnaires",
                Map.of(
                        "round",
                        round,
                        "lines",
                        read.of(round, language(page)),
                        "forms",
                        read.forms(),
                        "typed",
                        typed,
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    @PostMapping("/assessments/{id}/questionnaires")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = read.round(new RoundId(id));
        var form = TypedFields.id(fields.get("form")).map(FormId::new);
        var method = TypedFields.choice(Method.class, fields.get("method"));
        var errors = chooseForms.against(round, form, method);
        if (errors.any()) {
            return list(id, fields, errors, page);
        }
        var questionnaire = chooseForms.add(round.id(), form.orElseThrow(), method.orElseThrow());
        return new ModelAndView("redirect:/assessments/" + id + "/questionnaires/" + questionnaire);
    }

    @GetMapping("/assessments/{id}/questionnaires/{questionnaire}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = read.round(new RoundId(id));
        var found = chooseForms.get(round.id(), questionnaire);
        var possible = chooseForms.uses(found.form());
        var choices = new HashMap<Purpose, List<Choice>>();
        for (var purpose : Purpose.values()) {
            choices.put(purpose, possible.of(purpose, language(page)));
        }
        return new ModelAndView(
                "assessment/questionnaire", Map.of("round", round, "questionnaire", found, "choices", choices));
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}")
    String use(@PathVariable UUID id, @PathVariable UUID questionnaire, @RequestParam Map<String, String> fields) {
        var uses = new EnumMap<Purpose, Pointer>(Purpose.class);
        for (var purpose : Purpose.values()) {
            var chosen = fields.getOrDefault(purpose.name(), "").strip().split(" ", 2);
            if (!chosen[0].isEmpty()) {
                uses.put(purpose, new Pointer(chosen[0], chosen.length > 1 ? chosen[1] : ""));
            }
        }
        chooseForms.use(new RoundId(id), questionnaire, uses);
        return "redirect:/assessments/" + id + "/questionnaires";
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID questionnaire) {
        chooseForms.remove(new RoundId(id), questionnaire);
        return "redirect:/assessments/" + id + "/questionnaires";
    }

    private static String language(Page page) {
        return page.texts().language().tag();
    }
}
