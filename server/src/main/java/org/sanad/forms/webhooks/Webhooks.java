package org.sanad.forms.webhooks;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is told. */
@Repository
class Webhooks {

    private static final String WEBHOOKS = """
            select w.id, w.form_id, w.url, w.confidential_too, w.state, w.made_at,
                (select count(*) from forms.webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'WAITING') as waiting
            from forms.webhook w
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Webhooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Webhook> of(FormId form) {
        return jdbc.sql(WEBHOOKS + "where w.form_id = :form order by w.id")
                .param("form", form.value())
                .query(Webhook.class)
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return jdbc.sql(WEBHOOKS + "where w.id = :id")
                .param("id", id)
                .query(Webhook.class)
                .optional();
    }

    UUID add(FormId form, String url, String secret, boolean confidentialToo, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.webhook (form_id, url, secret, confidential_too, made_at, made_by)
                        values (:form, :url, :secret, :confidentialToo, :at, :by) returning id
                        """)
                .param("form", form.value())
                .param("url", url)
                .param("secret", secret)
                .param("confidentialToo", confidentialToo)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .single();
    }

    void set(UUID id, Webhook.State state) {
        jdbc.sql("update forms.webhook set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from forms.webhook where id = :id").param("id", id).update();
    }
}
