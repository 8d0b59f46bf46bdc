package org.sanad.forms.review.decisions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions for many submissions at once. */
@Repository
class BulkActions {

    private static final String COLUMNS =
            "select id, kind, after, reason, changed, at, by, undone_at, undone_by, stayed from forms.bulk_review ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkActions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    List<BulkAction> of(FormId form) {
        return jdbc.sql(COLUMNS + "where form_id = :form order by id desc limit 100")
                .param("form", form.value())
                .query(BulkAction.class)
                .list();
    }

    /** Held until the transaction ends. */
    Optional<BulkAction> hold(FormId form, UUID id) {
        return jdbc.sql(COLUMNS + "where form_id = :form and id = :id for update")
                .param("form", form.value())
                .param("id", id)
                .query(BulkAction.class)
                .optional();
    }

    UUID begin(FormId form, Change change) {
        return jdbc.sql("""
                        insert into forms.bulk_review (form_id, kind, after, reason, at, by)
                        values (:form, :kind, :after, :reason, :at, :by) returning id
                        """)
                .param("form", form.value())
                .param("kind", change.kind().name())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("at", now())
                .param("by", change.by())
                .query(UUID.class)
                .single();
    }

    void counted(UUID id, int changed) {
        jdbc.sql("update forms.bulk_review set changed = :changed where id = :id")
                .param("id", id)
                .param("changed", changed)
                .update();
    }

    /** What somebody changed since stays, and so does what is out of reach. @return how many went back */
    int undo(BulkAction action, Reach reach, @Nullable UUID by) {
        var back = action.kind() == StepKind.STATE
                ? "state = t.before, review_number = s.review_number + 1"
                : "assigned_to = cast(nullif(t.before, '') as uuid)";
        var still =
                action.kind() == StepKind.STATE ? "s.state = t.after" : "coalesce(s.assigned_to::text, '') = t.after";
        return jdbc.sql("with back as (update forms.submission s set " + back + """
                         from forms.review_step t
                            where t.bulk_id = :bulk and t.submission_id = s.id and
                        """ + still + """
                         and not exists (
                                select 1 from forms.review_step later
                                where later.submission_id = s.id and later.kind = t.kind and later.id > t.id)
                            and not exists (
                                select 1 from forms.submission_version v
                                where v.submission_id = s.id and v.number > 1 and v.received_at > t.at)
                            and forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
                            returning s.id, t.kind, t.before, t.after
                        )
                        insert into forms.review_step (submission_id, kind, before, after, reason, bulk_id, at, by)
                        select id, kind, after, before, '', :bulk, :at, cast(:by as uuid) from back
                        """)
                .params(reach.parameters())
                .param("bulk", action.id())
                .param("at", now())
                .param("by", by)
                .update();
    }

    void undone(UUID id, int stayed, @Nullable UUID by) {
        jdbc.sql("update forms.bulk_review set undone_at = :at, undone_by = :by, stayed = :stayed where id = :id")
                .param("id", id)
                .param("at", now())
                .param("by", by)
                .param("stayed", stayed)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
