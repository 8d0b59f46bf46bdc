package org.sanad.forms;

import java.util.List;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms. */
@Repository
public class Forms {

    private static final String FORMS = """
            select f.id, f.xml_id, f.title, f.confidential as is_confidential, f.state = 'OPEN' as is_open,
                (select v.id from forms.form_version v where v.form_id = f.id and v.state = 'PUBLISHED') as published,
                (select v.id from forms.form_version v where v.form_id = f.id and v.state = 'DRAFT') as draft
            from forms.form f
            """;

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their titles. */
    public List<Form> all() {
        return jdbc.sql(FORMS + "order by f.title, f.xml_id").query(Form.class).list();
    }

    public Optional<Form> find(FormId id) {
        return jdbc.sql(FORMS + "where f.id = :id")
                .param("id", id.value())
                .query(Form.class)
                .optional();
    }

    public Optional<Form> called(String xmlId) {
        return jdbc.sql(FORMS + "where f.xml_id = :xmlId")
                .param("xmlId", xmlId)
                .query(Form.class)
                .optional();
    }

    /** The form, if it is or ever was in use at one of these: a phone may come back late. */
    public Optional<Form> everReached(String xmlId, List<FormTarget> targets) {
        return jdbc.sql(FORMS + "where f.xml_id = :xmlId and " + AssignedForms.EVER_REACHED)
                .params(AssignedForms.of(targets))
                .param("xmlId", xmlId)
                .query(Form.class)
                .optional();
    }

    /** @throws Refused where there is none */
    public Form get(FormId id) {
        return find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }
}
