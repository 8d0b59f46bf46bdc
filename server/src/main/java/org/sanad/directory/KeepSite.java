package org.sanad.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes sites, each by those who keep the directory of the place it lies in. */
@Component
public class KeepSite {

    private final Sites sites;
    private final Organisations organisations;
    private final Places places;
    private final Permit permit;
    private final Audit audit;

    KeepSite(Sites sites, Organisations organisations, Places places, Permit permit, Audit audit) {
        this.sites = sites;
        this.organisations = organisations;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
    }

    /** The sites the actor keeps. */
    @Transactional(readOnly = true)
    public List<Site> list() {
        permit.requireAnywhere(Permission.KEEP_DIRECTORY);
        return sites.reached(permit.reach(Permission.KEEP_DIRECTORY));
    }

    @Transactional(readOnly = true)
    public Site site(SiteId id) {
        permit.requireAnywhere(Permission.KEEP_DIRECTORY);
        return own(id);
    }

    @Transactional
    public Kept<SiteId> add(SiteDetails typed) {
        permit.require(Permission.KEEP_DIRECTORY, Target.at(typed.area()));
        var details = typed.cleaned();
        var faults = faults(details, Optional.empty());
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = sites.add(details);
        added.ifPresent(id -> audit.recorded("site.added", subject(id), Map.of("code", details.code())));
        return added.<Kept<SiteId>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("code", Problem.of("site-code-taken"))));
    }

    /** Who moves a site keeps the directory where it was and where it goes. */
    @Transactional
    public Kept<SiteId> change(SiteId id, SiteDetails typed) {
        permit.require(Permission.KEEP_DIRECTORY, Target.at(typed.area()));
        own(id);
        var details = typed.cleaned();
        var faults = faults(details, Optional.of(id));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        sites.change(id, details);
        audit.recorded("site.changed", subject(id), Map.of("code", details.code()));
        return new Kept.Yes<>(id);
    }

    private Map<String, Problem> faults(SiteDetails details, Optional<SiteId> except) {
        var faults = details.faults();
        var namesake = sites.findByCode(details.code()).map(Site::id);
        if (namesake.isPresent() && !namesake.equals(except)) {
            faults.put("code", Problem.of("site-code-taken"));
        }
        if (places.find(details.area()).isEmpty()) {
            faults.put("area", Problem.of("no-such-place"));
        }
        if (Optional.ofNullable(details.organisation())
                .filter(organisation -> organisations.find(organisation).isEmpty())
                .isPresent()) {
            faults.put("organisation", Problem.of("no-such-organisation"));
        }
        return faults;
    }

    private Site own(SiteId id) {
        var site = sites.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-site")));
        permit.require(Permission.KEEP_DIRECTORY, Target.at(site.area()));
        return site;
    }

    private static Subject subject(SiteId id) {
        return Subject.of("site", id.value());
    }
}
