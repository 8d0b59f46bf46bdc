package org.sanad.directory.sites;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.KeepSite;
import org.sanad.directory.Organisations;
import org.sanad.directory.SiteId;
import org.sanad.directory.SiteKind;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sites whoever looks may keep, and the form of one. */
@Controller
class SitesController {

    private final KeepSite keepSite;
    private final Organisations organisations;
    private final SiteArea siteArea;
    private final Places places;
    private final Permit permit;

    SitesController(KeepSite keepSite, Organisations organisations, SiteArea siteArea, Places places, Permit permit) {
        this.keepSite = keepSite;
        this.organisations = organisations;
        this.siteArea = siteArea;
        this.places = places;
        this.permit = permit;
    }

    @GetMapping("/sites")
    ModelAndView list() {
        var model = new HashMap<String, Object>();
        model.put("sites", keepSite.list());
        model.put("places", places);
        model.put("mayKeepOrganisations", permit.allows(Permission.KEEP_DIRECTORY, Target.mission()));
        return new ModelAndView("directory/sites", model);
    }

    @GetMapping("/sites/new")
    ModelAndView blank() {
        permit.requireAnywhere(Permission.KEEP_DIRECTORY);
        return form(Optional.empty(), SiteForm.EMPTY, FormErrors.none());
    }

    @PostMapping("/sites")
    ModelAndView add(SiteForm form, @ModelAttribute("page") Page page) {
        permit.requireAnywhere(Permission.KEEP_DIRECTORY);
        return keep(Optional.empty(), form, page);
    }

    @GetMapping("/sites/{id}")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("page") Page page) {
        var site = keepSite.site(new SiteId(id));
        return form(
                Optional.of(site.id()),
                SiteForm.of(site, siteArea.written(site.area(), language(page))),
                FormErrors.none());
    }

    @PostMapping("/sites/{id}")
    ModelAndView change(@PathVariable UUID id, SiteForm form, @ModelAttribute("page") Page page) {
        var site = keepSite.site(new SiteId(id));
        return keep(Optional.of(site.id()), form, page);
    }

    private ModelAndView keep(Optional<SiteId> id, SiteForm form, Page page) {
        var errors = new FormErrors();
        var kind = form.chosenKind();
        if (kind.isEmpty()) {
            errors.add("kind", Problem.of("site-kind-missing"));
        }
        var area = siteArea.read(form, errors, language(page));
        if (errors.any()) {
            return form(id, form, errors);
        }
        return switch (kept(id, form, kind.orElseThrow(), area)) {
            case Kept.Yes<SiteId> yes -> new ModelAndView("redirect:/sites");
            case Kept.No<SiteId>(var faults) -> {
                faults.forEach(errors::add);
                yield form(id, form, errors);
            }
        };
    }

    private Kept<SiteId> kept(Optional<SiteId> id, SiteForm form, SiteKind kind, PCode area) {
        var details = form.details(kind, area);
        return id.map(known -> keepSite.change(known, details)).orElseGet(() -> keepSite.add(details));
    }

    private static Locale language(Page page) {
        return Locale.of(page.texts().language().tag());
    }

    private ModelAndView form(Optional<SiteId> id, SiteForm form, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("address", id.map(known -> "/sites/" + known.value()).orElse("/sites"));
        model.put("isNew", id.isEmpty());
        model.put("form", form);
        model.put("errors", errors);
        model.put("organisations", organisations.all());
        var view = new ModelAndView("directory/site", model);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
