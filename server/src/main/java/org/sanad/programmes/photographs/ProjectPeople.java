package org.sanad.programmes.photographs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.cohorts.Memberships;
import org.sanad.programmes.photographs.ShownPhotograph.Shown;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.StandingConsents;
import org.springframework.stereotype.Component;

/** The people of a project by the codes they are called by, and whose yes to photographs stands. */
@Component
class ProjectPeople {

    private final KeepProject keepProject;
    private final Memberships memberships;
    private final People people;
    private final StandingConsents consents;

    ProjectPeople(KeepProject keepProject, Memberships memberships, People people, StandingConsents consents) {
        this.keepProject = keepProject;
        this.memberships = memberships;
        this.people = people;
        this.consents = consents;
    }

    /** Only those in cohorts that whoever asks reaches. */
    Map<String, PersonId> byCode(ProjectId project) {
        var byCode = new HashMap<String, PersonId>();
        for (var cohort : keepProject.cohorts(project, Locale.ROOT)) {
            for (var member : memberships.of(new CohortId(cohort.id()))) {
                byCode.put(member.code(), new PersonId(member.personId()));
            }
        }
        return byCode;
    }

    List<Shown> shown(List<PersonId> records) {
        var standing = consents.among(records, ConsentPurpose.PHOTOGRAPH);
        var summaries = people.summaries(records);
        return records.stream()
                .flatMap(record -> Optional.ofNullable(summaries.get(record)).stream()
                        .map(person -> new Shown(person.code(), person.fullName(), standing.contains(record))))
                .toList();
    }
}
