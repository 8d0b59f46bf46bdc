package org.sanad.forms.bringin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is and was brought in. */
@Repository
class BringIns {

    private static final String ALL = """
            select id, source, label, server, remote_form, form_id, target_kind, target_id, project_id, area,
                target_label, state, cursor, seen, added, known, files, made_by, made_at, ended_at
            from forms.bring_in
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BringIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID addFile(String name, byte[] content, FormId form, FormTarget target, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.bring_in (source, label, content, form_id, target_kind, target_id, project_id,
                            area, target_label, made_at, made_by)
                        values ('SHEET', :label, :content, :form, :kind, :target, :project, :area, :targetLabel, :at, :by)
                        returning id
                        """)
                .param("label", name)
                .param("content", content)
                .param("form", form.value())
                .param("kind", target.kind().name())
                .param("target", target.id())
                .param("project", target.project())
                .param("area", target.area())
                .param("targetLabel", target.label())
                .param("at", now())
                .param("by", id(by))
                .query(UUID.class)
                .single();
    }

    UUID addRemote(BringIn.Source source, String server, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.bring_in (source, label, server, made_at, made_by)
                        values (:source, :server, :server, :at, :by) returning id
                        """)
                .param("source", source.name())
                .param("server", server)
                .param("at", now())
                .param("by", id(by))
                .query(UUID.class)
                .single();
    }

    void choose(UUID id, String remoteForm, FormId form, FormTarget target) {
        jdbc.sql("""
                        update forms.bring_in
                        set remote_form = :remote, form_id = :form, target_kind = :kind, target_id = :target,
                            project_id = :project, area = :area, target_label = :targetLabel
                        where id = :id and state = 'CHOOSING'
                        """)
                .param("id", id)
                .param("remote", remoteForm)
                .param("form", form.value())
                .param("kind", target.kind().name())
                .param("target", target.id())
                .param("project", target.project())
                .param("area", target.area())
                .param("targetLabel", target.label())
                .update();
    }

    BringIn get(UUID id) {
        return jdbc.sql(ALL + "where id = :id")
                .param("id", id)
                .query(BringIn.class)
                .optional()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    List<BringIn> newest() {
        return jdbc.sql(ALL + "order by id desc limit 30").query(BringIn.class).list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from forms.bring_in where id = :id and content is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** False if it runs already or is over. */
    boolean start(UUID id) {
        return jdbc.sql(
                                "update forms.bring_in set state = 'RUNNING' where id = :id and state in ('CHOOSING', 'STOPPED')")
                        .param("id", id)
                        .update()
                == 1;
    }

    void stop(UUID id) {
        jdbc.sql("update forms.bring_in set state = 'STOPPED' where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    /** Whatever ran when Sanad was stopped runs no more. */
    int stopAll() {
        return jdbc.sql("update forms.bring_in set state = 'STOPPED' where state = 'RUNNING'")
                .update();
    }

    void finish(UUID id) {
        jdbc.sql("update forms.bring_in set state = 'DONE', ended_at = :at, content = null where id = :id")
                .param("id", id)
                .param("at", now())
                .update();
    }

    /** @param added whether the record is new here */
    void count(UUID id, String cursor, boolean added, boolean known, int files) {
        jdbc.sql("""
                        update forms.bring_in
                        set cursor = :cursor, seen = seen + 1, added = added + :added, known = known + :known,
                            files = files + :files
                        where id = :id
                        """)
                .param("id", id)
                .param("cursor", cursor)
                .param("added", added ? 1 : 0)
                .param("known", known ? 1 : 0)
                .param("files", files)
                .update();
    }

    void note(UUID id, Trouble trouble) {
        jdbc.sql("""
                        insert into forms.bring_in_trouble (bring_in_id, record, code, detail)
                        values (:id, :record, :code, :detail) on conflict do nothing
                        """)
                .param("id", id)
                .param("record", trouble.record())
                .param("code", trouble.code())
                .param("detail", trouble.detail())
                .update();
    }

    List<Trouble> troubles(UUID id) {
        return jdbc.sql("""
                        select record, code, detail from forms.bring_in_trouble where bring_in_id = :id
                        order by record, code, detail limit 1000
                        """).param("id", id).query(Trouble.class).list();
    }

    /** Whether some version of a submission is here. */
    boolean isHere(FormId form, String instance) {
        return jdbc.sql("""
                        select exists (select 1 from forms.submission_version
                            where form_id = :form and instance_id = :instance)
                        """)
                .param("form", form.value())
                .param("instance", instance)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID id(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
