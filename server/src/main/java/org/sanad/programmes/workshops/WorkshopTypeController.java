package org.sanad.programmes.workshops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.TypedEvidence;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One workshop type: its arguments, its evidence, the decision on it. */
@Controller
class WorkshopTypeController {

    private final OpenProposals openProposals;
    private final ProposeWorkshop proposeWorkshop;
    private final DecideWorkshop decideWorkshop;
    private final TypedEvidence typedEvidence;
    private final Sites sites;
    private final Places places;

    WorkshopTypeController(
            OpenProposals openProposals,
            ProposeWorkshop proposeWorkshop,
            DecideWorkshop decideWorkshop,
            TypedEvidence typedEvidence,
            Sites sites,
            Places places) {
        this.openProposals = openProposals;
        this.proposeWorkshop = proposeWorkshop;
        this.decideWorkshop = decideWorkshop;
        this.typedEvidence = typedEvidence;
        this.sites = sites;
        this.places = places;
    }

    @GetMapping("/workshop-types/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, Map.of(), FormErrors.none(), page);
    }

    @PostMapping("/workshop-types/{id}")
    ModelAndView argue(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var standing = openProposals.one(id).proposal().details();
        var errors = FormErrors.none();
        new ProposalForm(fields).arguments(standing, errors).ifPresent(argued -> proposeWorkshop.argue(id, argued));
        return answered(id, fields, errors, page);
    }

    @PostMapping("/workshop-types/{id}/evidence")
    ModelAndView evidence(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var area = openProposals.one(id).proposal().area();
        return answered(id, fields, typedEvidence.add(Justified.workshop(id, area), fields, file), page);
    }

    @PostMapping("/workshop-types/{id}/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        decideWorkshop.requireDeciding(id);
        var errors = FormErrors.none();
        var kept = new VerdictForm(fields).verdict(errors).map(verdict -> decideWorkshop.decide(id, verdict));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return answered(id, fields, errors, page);
    }

    private ModelAndView answered(UUID id, Map<String, String> typed, FormErrors errors, Page page) {
        return errors.any() ? view(id, typed, errors, page) : new ModelAndView("redirect:/workshop-types/" + id);
    }

    private ModelAndView view(UUID id, Map<String, String> typed, FormErrors errors, Page page) {
        var here = openProposals.one(id);
        var names = new WorkshopTypesPage(List.of(here.proposal()), sites, places, page.texts());
        var view = new ModelAndView(
                "programmes/workshop-type", Map.of("here", here, "names", names, "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
