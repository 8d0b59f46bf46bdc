package org.sanad.workforce.teamwork;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Sites;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.web.Choice;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffMembers;
import org.springframework.stereotype.Component;

/** Where teams met in the reader's words, and what the forms offer to choose. */
@Component
public class TeamworkWords {

    private final Sites sites;
    private final Places places;
    private final StaffMembers staff;
    private final Permit permit;

    TeamworkWords(Sites sites, Places places, StaffMembers staff, Permit permit) {
        this.sites = sites;
        this.places = places;
        this.staff = staff;
        this.permit = permit;
    }

    public String where(TeamEvent event, Texts texts) {
        var language = language(texts);
        var area = places.fullName(event.area(), language);
        return event.site()
                .flatMap(sites::find)
                .map(site -> site.name(language) + " · " + area)
                .orElse(area.isEmpty() ? places.name(event.area(), language) : area);
    }

    List<Choice> areas(Texts texts) {
        return Stream.concat(places.countries().stream(), places.governorates().stream())
                .map(Area::pcode)
                .filter(area -> permit.allows(Permission.LOG_TEAMWORK, Target.at(area)))
                .map(area -> new Choice(area.value(), places.name(area, language(texts))))
                .toList();
    }

    List<Choice> sites(Texts texts) {
        return sites.all().stream()
                .filter(site -> permit.allows(Permission.LOG_TEAMWORK, Target.at(site.area())))
                .map(site -> new Choice(site.id().value().toString(), site.name(language(texts))))
                .sorted(texts.by(Choice::label))
                .toList();
    }

    List<Choice> staff() {
        return staff.all().stream()
                .map(member -> new Choice(member.id().value().toString(), member.fullName(), member.roleTitle()))
                .toList();
    }

    private static Locale language(Texts texts) {
        return Locale.of(texts.language().tag());
    }
}
