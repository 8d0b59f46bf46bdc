package org.sanad.forms.entities.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Reach;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.xlsform.FieldKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filled-in forms in which a record was chosen. */
@Repository
class AboutForms {

    private record Place(UUID form, String repeat, String path, boolean many) {}

    private final JdbcClient jdbc;
    private final FormVersions versions;

    AboutForms(JdbcClient jdbc, FormVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** The latest first. */
    List<AboutLine> of(UUID entity, String list, Reach reach, boolean confidentialToo) {
        var places = places(list + ".csv");
        if (places.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct s.form_id, f.title as form, s.id as submission_id, s.instance_name, s.received_at
                        from unnest(:forms::uuid[], :repeats::text[], :answers::jsonb[])
                            as place (form_id, repeat, answers)
                        join forms.answer_row r on r.form_id = place.form_id and r.repeat = place.repeat
                            and r.answers @> place.answers
                        join forms.submission s on s.id = r.submission_id
                        join forms.form f on f.id = s.form_id and (:confidentialToo or not f.confidential)
                        where forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
                        order by s.received_at desc limit 200
                        """)
                .params(reach.parameters())
                .param("confidentialToo", confidentialToo)
                .param("forms", places.stream().map(Place::form).toArray(UUID[]::new))
                .param("repeats", places.stream().map(Place::repeat).toArray(String[]::new))
                .param(
                        "answers",
                        places.stream().map(place -> answer(place, entity)).toArray(String[]::new))
                .query(AboutLine.class)
                .list();
    }

    private List<Place> places(String file) {
        record Expecting(UUID id, UUID formId) {}
        var places = new LinkedHashSet<Place>();
        for (var version :
                jdbc.sql("""
                        select id, form_id from forms.form_version where state <> 'DRAFT' and :file = any (media)
                        """).param("file", file).query(Expecting.class).list()) {
            versions.outline(new FormVersionId(version.id())).fields().stream()
                    .filter(field -> field.file().equals(file))
                    .map(field -> new Place(
                            version.formId(), field.repeat(), field.path(), field.kind() == FieldKind.CHOICES))
                    .forEach(places::add);
        }
        return List.copyOf(places);
    }

    /** Paths are names of XML and ids are hexadecimal: nothing in them needs a quote. */
    private static String answer(Place place, UUID entity) {
        return place.many()
                ? "{\"%s\": [\"%s\"]}".formatted(place.path(), entity)
                : "{\"%s\": \"%s\"}".formatted(place.path(), entity);
    }
}
