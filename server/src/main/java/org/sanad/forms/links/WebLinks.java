package org.sanad.forms.links;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.sanad.access.tokens.SecretToken;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links. */
@Repository
class WebLinks {

    private static final String LINKS = """
            select l.id, l.form_id, l.kind, l.name, l.target_kind, l.target_id, l.project_id, l.area, l.label,
                l.made_at, l.expires_at, l.revoked_at, l.used_instance,
                case when l.kind = 'TEST' then (select count(*) from forms.test_answer t where t.link_id = l.id)
                else (select count(*) from forms.submission s where s.link_id = l.id) end as received
            from forms.web_link l
            """;

    private final JdbcClient jdbc;

    WebLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a form, where somebody hands out; the newest first. */
    List<WebLink> of(FormId form, Reach reach) {
        return jdbc.sql(LINKS + """
                        where l.form_id = :form
                            and forms.in_reach(:everywhere, :areas, :projects, l.area, l.project_id)
                        order by l.made_at desc, l.id desc
                        """)
                .param("form", form.value())
                .params(reach.parameters())
                .query(WebLink.class)
                .list();
    }

    Optional<WebLink> find(UUID id) {
        return jdbc.sql(LINKS + "where l.id = :id")
                .param("id", id)
                .query(WebLink.class)
                .optional();
    }

    Optional<WebLink> behind(SecretToken token) {
        return jdbc.sql(LINKS + "where l.token_hash = :hash")
                .param("hash", token.digest())
                .query(WebLink.class)
                .optional();
    }

    UUID add(WebLink link, SecretToken token, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.web_link (form_id, kind, name, token_hash, target_kind, target_id, project_id,
                            area, label, made_at, made_by, expires_at)
                        values (:form, :kind, :name, :hash, :targetKind, :target, :project,
                            :area, :label, :at, :by, :expires) returning id
                        """)
                .param("form", link.formId())
                .param("kind", link.kind().name())
                .param("name", link.name())
                .param("hash", token.digest())
                .param("targetKind", link.targetKind().name())
                .param("target", link.targetId())
                .param("project", link.projectId())
                .param("area", link.area())
                .param("label", link.label())
                .param("at", link.madeAt())
                .param("by", by == null ? null : by.value())
                .param("expires", link.expiresAt())
                .query(UUID.class)
                .single();
    }

    boolean revoke(UUID id, Instant at) {
        return jdbc.sql("update forms.web_link set revoked_at = :at where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether a link for one person is this submission's now: it was unused, or used by the very same one. */
    boolean use(UUID id, String instance) {
        return jdbc.sql("""
                        update forms.web_link set used_instance = :instance
                        where id = :id and (used_instance is null or used_instance = :instance)
                        """).param("id", id).param("instance", instance).update() == 1;
    }
}
