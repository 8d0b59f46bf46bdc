package org.sanad.assessment.translation;

import java.util.HashMap;
import java.util.UUID;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.assessment.texts.TextPages;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The queue of translations, and one of them beside its original. */
@Controller
class TranslationController {

    private final TranslateTexts translate;
    private final ReadTexts readTexts;
    private final UserDirectory users;

    TranslationController(TranslateTexts translate, ReadTexts readTexts, UserDirectory users) {
        this.translate = translate;
        this.readTexts = readTexts;
        this.users = users;
    }

    @GetMapping("/assessments/{id}/translation")
    ModelAndView queue(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "en") String to,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = readTexts.round(new RoundId(id));
        var queue =
                translate.queue(round.id(), known(to), page.texts().language().tag());
        var model = new HashMap<String, Object>();
        model.put("round", round);
        model.put("to", known(to));
        model.put("queue", queue);
        model.put("pager", TextPages.of(number, queue.size(), "/assessments/" + id + "/translation?to=" + known(to)));
        return new ModelAndView("assessment/translation-queue", model);
    }

    @GetMapping("/assessments/{id}/translation/{submission}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID submission,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "en") String to,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var text = translate.open(
                new RoundId(id),
                submission,
                path,
                known(to),
                page.texts().language().tag());
        var standing = text.translation().map(Translation::words).orElse("");
        return view(
                id, text, new Typed(text.language(), known(to), standing, TranslationState.DONE), FormErrors.none());
    }

    @PostMapping("/assessments/{id}/translation/{submission}")
    ModelAndView keep(
            @PathVariable UUID id,
            @PathVariable UUID submission,
            @RequestParam(defaultValue = "") String path,
            TypedTranslation sent,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var typed = sent.typed();
        var errors = FormErrors.none();
        translate.keep(new RoundId(id), submission, path, typed).ifPresent(problem -> errors.add("words", problem));
        if (errors.any()) {
            var text = translate.open(
                    new RoundId(id),
                    submission,
                    path,
                    known(typed.to()),
                    page.texts().language().tag());
            return view(id, text, typed, errors);
        }
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/assessments/" + id + "/translation")
                        .queryParam("to", typed.to())
                        .toUriString());
    }

    private ModelAndView view(UUID id, QueuedText text, Typed typed, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("address", "/assessments/" + id + "/translation");
        model.put("queued", text);
        model.put("from", typed.from());
        model.put("to", typed.to());
        model.put("words", typed.words());
        model.put("state", typed.state());
        model.put(
                "translator",
                text.translation()
                        .flatMap(done -> TypedFields.id(String.valueOf(done.by())))
                        .flatMap(user -> users.find(new UserId(user)))
                        .map(UserDirectory.ListedUser::fullName)
                        .orElse(""));
        model.put("errors", errors);
        var view = new ModelAndView("assessment/translation", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static String known(String language) {
        return TranslateTexts.LANGUAGES.contains(language) ? language : "en";
    }
}
