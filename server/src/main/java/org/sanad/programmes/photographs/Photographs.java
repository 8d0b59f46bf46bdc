package org.sanad.programmes.photographs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.files.StoreFile.Picture;
import org.sanad.files.StoredFileId;
import org.sanad.programmes.ProjectId;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The photographs and who is in them. */
@Repository
class Photographs {

    private record Row(
            UUID id,
            String caption,
            String place,
            int year,
            ConsentSort consent,
            String groupText,
            @Nullable LocalDate groupOn,
            @Nullable LocalDate withdrawnOn,
            UUID largeFile,
            UUID smallFile) {

        Photograph photograph() {
            return new Photograph(
                    id,
                    caption,
                    place,
                    year,
                    consent,
                    groupText,
                    Optional.ofNullable(groupOn),
                    Optional.ofNullable(withdrawnOn),
                    new Picture(new StoredFileId(largeFile), new StoredFileId(smallFile)));
        }
    }

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    Photographs(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The latest first. */
    List<Photograph> of(ProjectId project) {
        return jdbc
                .sql("select * from programmes.photograph where project_id = :project order by added_at desc, id desc")
                .param("project", project.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::photograph)
                .toList();
    }

    Optional<Photograph> find(ProjectId project, UUID id) {
        return jdbc.sql("select * from programmes.photograph where project_id = :project and id = :id")
                .param("project", project.value())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::photograph);
    }

    List<PersonId> people(UUID photograph) {
        return jdbc
                .sql("select person_id from programmes.photograph_person where photograph_id = :id order by person_id")
                .param("id", photograph)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    UUID add(ProjectId project, PhotographDetails details, Picture picture, Collection<PersonId> people) {
        var consent = details.consent().orElseThrow();
        var id = jdbc.sql("""
                        insert into programmes.photograph (project_id, caption, place, year, consent, group_text,
                            group_on, large_file, small_file, added_by, added_at)
                        values (:project, :caption, :place, :year, :consent, :groupText, :groupOn,
                            :large, :small, :by, :at) returning id
                        """)
                .param("project", project.value())
                .param("caption", details.caption())
                .param("place", details.place())
                .param("year", details.year())
                .param("consent", consent.name())
                .param("groupText", consent == ConsentSort.GROUP ? details.groupText() : "")
                .param(
                        "groupOn",
                        consent == ConsentSort.GROUP ? details.groupOn().orElse(null) : null)
                .param("large", picture.large().value())
                .param("small", picture.small().value())
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        people.forEach(person -> show(id, person));
        return id;
    }

    void withdraw(UUID id, LocalDate day) {
        jdbc.sql("update programmes.photograph set withdrawn_on = coalesce(withdrawn_on, :day) where id = :id")
                .param("id", id)
                .param("day", day)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from programmes.photograph_person where photograph_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from programmes.photograph where id = :id")
                .param("id", id)
                .update();
    }

    private void show(UUID photograph, PersonId person) {
        jdbc.sql("insert into programmes.photograph_person (photograph_id, person_id) values (:photograph, :person)")
                .param("photograph", photograph)
                .param("person", person.value())
                .update();
    }
}
