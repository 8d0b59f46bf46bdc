package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an officer of one governorate finds: who lives there, and who takes part there. */
@StoryTest
class ReachOfAnOfficerTest {

    private final Cast cast;
    private final CohortStory story;
    private final RegisterPerson register;
    private final EnrolParticipants enrol;
    private final JdbcClient jdbc;

    ReachOfAnOfficerTest(
            Cast cast, CohortStory story, RegisterPerson register, EnrolParticipants enrol, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.register = register;
        this.enrol = enrol;
        this.jdbc = jdbc;
    }

    @Test
    void somebody_who_lives_elsewhere_is_found_once_they_take_part_here() {
        var person = living(CohortStory.FALLUJA);
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(officer.get("/people?q=" + code(person)).body()).doesNotContain(person.toString());
        takesPart(person);
        assertThat(officer.get("/people?q=" + code(person)).body()).contains(person.toString());
        var elsewhere = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.get("/people?q=" + code(person)).body()).doesNotContain(person.toString());
    }

    @Test
    void somebody_is_found_elsewhere_whose_joined_record_took_part_here() {
        var joined = living(CohortStory.KIRKUK);
        takesPart(joined);
        var survivor = living(CohortStory.FALLUJA);
        jdbc.sql("update registry.person set merged_into = :survivor where id = :id")
                .param("survivor", survivor.value())
                .param("id", joined.value())
                .update();
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(officer.get("/people?q=" + code(survivor)).body()).contains(survivor.toString());
    }

    private PersonId living(String area) {
        var told = NewPerson.named("Somebody " + UUID.randomUUID(), new PCode(area), CohortStory.START)
                .consents(List.of(ConsentGiven.to(ConsentPurpose.REGISTRATION, "ar", CohortStory.START)));
        return CohortStory.staged(() -> ((RegisterPerson.Outcome.Registered) register.register(told.asTold())).id());
    }

    private void takesPart(PersonId person) {
        var cohort = story.aCohort().withMembers(0).told().cohort();
        CohortStory.staged(() -> enrol.enrolAll(cohort, List.of(person), CohortStory.START));
    }

    private String code(PersonId person) {
        return jdbc.sql("select code from registry.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }
}
