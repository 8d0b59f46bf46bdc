package org.sanad.programmes.requests;

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

/** One request: what it needs, its evidence, the decision on it. */
@Controller
class RequestController {

    private final OpenRequests openRequests;
    private final DecideRequest decideRequest;
    private final TypedEvidence typedEvidence;
    private final Sites sites;
    private final Places places;

    RequestController(
            OpenRequests openRequests,
            DecideRequest decideRequest,
            TypedEvidence typedEvidence,
            Sites sites,
            Places places) {
        this.openRequests = openRequests;
        this.decideRequest = decideRequest;
        this.typedEvidence = typedEvidence;
        this.sites = sites;
        this.places = places;
    }

    @GetMapping("/requests/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, Map.of(), FormErrors.none(), page);
    }

    @PostMapping("/requests/{id}/evidence")
    ModelAndView evidence(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var area = openRequests.one(id).request().area();
        return answered(id, fields, typedEvidence.add(Justified.request(id, area), fields, file), page);
    }

    @PostMapping("/requests/{id}/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        decideRequest.requireDeciding(id);
        var errors = FormErrors.none();
        var kept = Decision.read(fields, errors).map(decision -> decideRequest.decide(id, decision));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return answered(id, fields, errors, page);
    }

    private ModelAndView answered(UUID id, Map<String, String> typed, FormErrors errors, Page page) {
        return errors.any() ? view(id, typed, errors, page) : new ModelAndView("redirect:/requests/" + id);
    }

    private ModelAndView view(UUID id, Map<String, String> typed, FormErrors errors, Page page) {
        var here = openRequests.one(id);
        var names = new RequestsPage(List.of(here.request()), sites, places, page.texts());
        var view = new ModelAndView(
                "programmes/request", Map.of("here", here, "names", names, "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
