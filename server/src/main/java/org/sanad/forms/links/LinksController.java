package org.sanad.forms.links;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.forms.Form;
import org.sanad.forms.FormTarget;
import org.sanad.forms.devices.ReachedTargets;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.web.Texts;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of a form's links. */
@Controller
class LinksController {

    private static final int LONGEST_NAME = 100;
    private static final int DAYS_AT_FIRST = 7;
    private static final int MOST_DAYS = 366;

    private final KeepLinks keepLinks;
    private final ReachedTargets targets;
    private final Clock clock;

    LinksController(KeepLinks keepLinks, ReachedTargets targets, Clock clock) {
        this.keepLinks = keepLinks;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/forms/{id}/links")
    ModelAndView list(@PathVariable UUID id) {
        var until = today().plusDays(DAYS_AT_FIRST).toString();
        return page(keepLinks.form(id), new TypedLink(LinkKind.OPEN.name(), "", "", until), FormErrors.none(), "");
    }

    /** The address is shown this once: who leaves the page makes another link. */
    @PostMapping("/forms/{id}/links")
    ModelAndView make(@PathVariable UUID id, TypedLink typed) {
        var form = keepLinks.form(id);
        var errors = new FormErrors();
        var name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add("name", Problem.of("link-name-length", LONGEST_NAME));
        }
        var until = TypedFields.date(typed.until()).filter(this::isSoon);
        if (until.isEmpty()) {
            errors.add("until", Problem.of("link-until", MOST_DAYS));
        }
        var kind =
                kinds().stream().filter(one -> one.name().equals(typed.kind())).findFirst();
        if (kind.isEmpty()) {
            errors.add("kind", Problem.of("choose-one"));
        }
        if (errors.any()) {
            return page(form, typed, errors, "");
        }
        var target = kind.get() == LinkKind.TEST
                ? FormTarget.MISSION
                : targets.chosen(
                        Permission.HAND_OUT_FORMS,
                        Optional.ofNullable(typed.target()).orElse(""));
        var made = keepLinks.make(form, kind.get(), name, target, until.get());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/f/" + made.token().value())
                .toUriString();
        return page(form, new TypedLink(typed.kind(), "", typed.target(), typed.until()), FormErrors.none(), address);
    }

    @PostMapping("/forms/links/{link}/revoke")
    String revoke(@PathVariable UUID link) {
        return "redirect:/forms/" + keepLinks.revoke(link).formId() + "/links";
    }

    @GetMapping("/forms/links/{link}/tests")
    ModelAndView tests(@PathVariable UUID link) {
        var held = keepLinks.held(link);
        return new ModelAndView(
                "forms/link-tests",
                Map.of("form", keepLinks.form(held.formId()), "link", held, "tests", keepLinks.tests(held)));
    }

    @PostMapping("/forms/links/{link}/wipe")
    String wipe(@PathVariable UUID link) {
        return "redirect:/forms/" + keepLinks.wipe(link).formId() + "/links";
    }

    private ModelAndView page(Form form, TypedLink typed, FormErrors errors, String address) {
        var model = new HashMap<String, Object>(
                Map.of("form", form, "links", keepLinks.of(form), "kinds", kinds(), "typed", typed, "errors", errors));
        model.put("targets", targets.of(Permission.HAND_OUT_FORMS));
        model.put("address", address);
        var view = new ModelAndView("forms/links", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private List<LinkKind> kinds() {
        return Arrays.stream(LinkKind.values())
                .filter(kind -> kind != LinkKind.TEST || keepLinks.mayTest())
                .toList();
    }

    private boolean isSoon(LocalDate until) {
        return !until.isBefore(today()) && until.isBefore(today().plusDays(MOST_DAYS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
