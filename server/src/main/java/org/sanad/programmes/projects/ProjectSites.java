package org.sanad.programmes.projects;

import java.util.List;
import java.util.Locale;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.SiteId;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.web.Choice;
import org.sanad.web.Page;
import org.springframework.stereotype.Component;

/** The sites a project or cohort may be put at by whoever plans it. */
@Component
public class ProjectSites {

    private final Sites sites;
    private final Places places;
    private final Permit permit;

    ProjectSites(Sites sites, Places places, Permit permit) {
        this.sites = sites;
        this.places = places;
        this.permit = permit;
    }

    public List<Choice> choices(Page page) {
        var language = Locale.of(page.texts().language().tag());
        return sites.all().stream()
                .filter(site -> permit.allows(Permission.PLAN_PROJECTS, Target.at(site.area())))
                .map(site -> new Choice(
                        site.id().value().toString(),
                        site.name(language) + " · " + places.fullName(site.area(), language)))
                .sorted(page.texts().by(Choice::label))
                .toList();
    }

    /** Empty where there is no such site. */
    public String name(SiteId id, Locale language) {
        return sites.find(id).map(site -> site.name(language)).orElse("");
    }
}
