package org.sanad.assessment.field;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.translation.TranslateTexts;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a round in the field. */
@Controller
class FieldController {

    private final WatchField watchField;
    private final TranslateTexts translateTexts;
    private final RoundPermit permit;

    FieldController(WatchField watchField, TranslateTexts translateTexts, RoundPermit permit) {
        this.watchField = watchField;
        this.translateTexts = translateTexts;
        this.permit = permit;
    }

    @GetMapping("/assessments/{id}/field")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = watchField.round(new RoundId(id));
        return new ModelAndView(
                "assessment/field",
                Map.of(
                        "round",
                        round,
                        "watched",
                        watchField.watch(
                                round,
                                page.texts().language().tag(),
                                new WatchField.Unknown(
                                        page.t("assessment.field.unknown-collector"),
                                        page.t("assessment.field.no-answer"))),
                        "waiting",
                        permit.allows(Permission.CODE_INTERVIEWS, round)
                                ? translateTexts.waiting(
                                        round.id(), page.texts().language().tag())
                                : 0L,
                        "mayMap",
                        permit.allows(Permission.REVIEW_ANSWERS, round)));
    }
}
