package org.sanad.forms.review.views;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The named views of all forms. */
@Repository
public class SavedViews {

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody's own and those shared by others, by name. */
    public List<SavedView> of(FormId form, UUID reader) {
        return jdbc.sql("""
                        select id, name, query, shared as is_shared, owner = :reader as is_own
                        from forms.saved_view
                        where form_id = :form and (shared or owner = :reader)
                        order by name, id
                        """)
                .param("form", form.value())
                .param("reader", reader)
                .query(SavedView.class)
                .list();
    }

    void add(FormId form, String name, String query, boolean shared, UUID owner) {
        jdbc.sql("""
                        insert into forms.saved_view (form_id, name, query, shared, owner, made_at)
                        values (:form, :name, :query, :shared, :owner, :at)
                        """)
                .param("form", form.value())
                .param("name", name)
                .param("query", query)
                .param("shared", shared)
                .param("owner", owner)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Only its owner takes a view away. */
    void remove(FormId form, UUID view, UUID owner) {
        jdbc.sql("delete from forms.saved_view where id = :id and form_id = :form and owner = :owner")
                .param("id", view)
                .param("form", form.value())
                .param("owner", owner)
                .update();
    }
}
