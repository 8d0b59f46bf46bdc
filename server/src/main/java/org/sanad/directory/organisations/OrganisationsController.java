package org.sanad.directory.organisations;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.KeepOrganisation;
import org.sanad.directory.OrganisationDetails;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of organisations and the form of one. */
@Controller
class OrganisationsController {

    private final KeepOrganisation keepOrganisation;
    private final Permit permit;

    OrganisationsController(KeepOrganisation keepOrganisation, Permit permit) {
        this.keepOrganisation = keepOrganisation;
        this.permit = permit;
    }

    @GetMapping("/organisations")
    ModelAndView list() {
        return new ModelAndView(
                "directory/organisations",
                Map.of(
                        "organisations",
                        keepOrganisation.list(),
                        "mayKeep",
                        permit.allows(Permission.KEEP_DIRECTORY, Target.mission())));
    }

    @GetMapping("/organisations/new")
    ModelAndView blank() {
        permit.require(Permission.KEEP_DIRECTORY, Target.mission());
        return form("/organisations", "", "", FormErrors.none());
    }

    @PostMapping("/organisations")
    ModelAndView add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String acronym) {
        return answer("/organisations", keepOrganisation.add(new OrganisationDetails(name, acronym)), name, acronym);
    }

    @GetMapping("/organisations/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        var known = keepOrganisation.organisation(new OrganisationId(id));
        var acronym = Optional.ofNullable(known.acronym()).orElse("");
        return form("/organisations/" + id, known.name(), acronym, FormErrors.none());
    }

    @PostMapping("/organisations/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String acronym) {
        var kept = keepOrganisation.change(new OrganisationId(id), new OrganisationDetails(name, acronym));
        return answer("/organisations/" + id, kept, name, acronym);
    }

    private static ModelAndView answer(String address, Kept<OrganisationId> kept, String name, String acronym) {
        return switch (kept) {
            case Kept.Yes<OrganisationId> yes -> new ModelAndView("redirect:/organisations");
            case Kept.No<OrganisationId>(var faults) -> {
                var errors = new FormErrors();
                faults.forEach(errors::add);
                yield form(address, name, acronym, errors);
            }
        };
    }

    private static ModelAndView form(String address, String name, String acronym, FormErrors errors) {
        var view = new ModelAndView(
                "directory/organisation",
                Map.of("address", address, "name", name, "acronym", acronym, "errors", errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
