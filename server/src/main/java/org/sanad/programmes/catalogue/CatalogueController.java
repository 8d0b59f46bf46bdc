package org.sanad.programmes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.shared.Kept;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.web.Language;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue and its modules. */
@Controller
class CatalogueController {

    private final OpenCatalogue openCatalogue;
    private final KeepCatalogue keepCatalogue;

    CatalogueController(OpenCatalogue openCatalogue, KeepCatalogue keepCatalogue) {
        this.openCatalogue = openCatalogue;
        this.keepCatalogue = keepCatalogue;
    }

    @GetMapping("/catalogue")
    ModelAndView show() {
        return list(ModuleForm.BLANK, EditionForm.BLANK, FormErrors.none());
    }

    @PostMapping("/catalogue")
    ModelAndView add(@ModelAttribute("form") ModuleForm form) {
        return switch (keepCatalogue.addModule(form.english(), form.arabic(), form.sorani())) {
            case Kept.Yes<ModuleNumber>(var number) -> new ModelAndView("redirect:/catalogue/modules/" + number);
            case Kept.No<ModuleNumber>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield list(form, EditionForm.BLANK, errors);
            }
        };
    }

    @PostMapping("/catalogue/editions")
    ModelAndView addEdition(
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String year,
            @RequestParam @Nullable List<String> language) {
        var languages = Optional.ofNullable(language).orElse(List.of()).stream()
                .flatMap(tag -> Language.of(tag).stream())
                .collect(Collectors.toSet());
        return keepCatalogue
                .addEdition(edition, TypedFields.number(year).orElse(0), languages)
                .map(problem -> list(
                        ModuleForm.BLANK,
                        new EditionForm(edition, year),
                        FormErrors.none().add("edition", problem)))
                .orElseGet(() -> new ModelAndView("redirect:/catalogue"));
    }

    @GetMapping("/catalogue/modules/{number}")
    ModelAndView module(@PathVariable String number) {
        return new ModelAndView("programmes/catalogue-module", Map.of("view", openCatalogue.module(number(number))));
    }

    @PostMapping("/catalogue/modules/{number}/ties")
    String tie(
            @PathVariable String number,
            @RequestParam @Nullable List<String> skill,
            @RequestParam @Nullable List<String> aim,
            @RequestParam @Nullable List<String> strain) {
        var module = number(number);
        keepCatalogue.tie(
                module.orElse(NOBODYS),
                new Ties(
                        chosen(Skill.values(), skill), chosen(Aim.values(), aim), chosen(WorkStrain.values(), strain)));
        return "redirect:/catalogue/modules/" + number;
    }

    @PostMapping("/catalogue/modules/{number}/leaflets")
    String addLeaflet(@PathVariable String number) {
        return "redirect:/catalogue/materials/"
                + keepCatalogue.addLeaflet(number(number).orElse(NOBODYS));
    }

    /** A number no catalogue reaches before it is full; the use case answers that there is none. */
    private static final ModuleNumber NOBODYS = new ModuleNumber(ModuleNumber.LAST);

    private ModelAndView list(ModuleForm form, EditionForm edition, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/catalogue",
                Map.of("view", openCatalogue.all(), "form", form, "edition", edition, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static Optional<ModuleNumber> number(String typed) {
        return TypedFields.number(typed).flatMap(ModuleNumber::of);
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, @Nullable List<String> names) {
        return Arrays.stream(all)
                .filter(one -> names != null && names.contains(one.name()))
                .collect(Collectors.toSet());
    }
}
