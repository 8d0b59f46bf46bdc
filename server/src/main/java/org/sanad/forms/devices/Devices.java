package org.sanad.forms.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.sanad.access.tokens.SecretToken;
import org.sanad.forms.FormTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phones. Of a token only a digest is kept: who has the table has no phone. */
@Repository
public class Devices {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final String COLUMNS =
            "d.id, d.name, d.target_kind, d.target_id, d.project_id, d.area, d.label, d.made_at, d.revoked_at,"
                    + " d.last_seen_at, d.last_app";

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By their names, those out of use last. */
    List<Device> reached(Reach reach) {
        return jdbc.sql("select " + COLUMNS + """
                        , count(s.id) as sent, count(distinct s.handset) as handsets, max(s.received_at) as last_sent_at
                        from forms.device d
                        left join forms.submission s on s.device_id = d.id
                        where forms.in_reach(:everywhere, :areas, :projects, d.area, d.project_id)
                        group by d.id
                        order by d.revoked_at is not null, d.name, d.id
                        """)
                .params(reach.parameters())
                .query(Device.class)
                .list();
    }

    Optional<Device> find(UUID id) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + ", 0 as sent, 0 as handsets, null::timestamptz as last_sent_at from forms.device d where d.id = :id")
                .param("id", id)
                .query(Device.class)
                .optional();
    }

    /** Whose token it is; empty for a token nobody has, and for a phone out of use. */
    public Optional<Device> holder(String token) {
        return jdbc.sql("select " + COLUMNS + """
                        , 0 as sent, 0 as handsets, null::timestamptz as last_sent_at
                        from forms.device d where d.token_hash = :hash and d.revoked_at is null
                        """)
                .param("hash", new SecretToken(token).digest())
                .query(Device.class)
                .optional();
    }

    UUID add(String name, FormTarget target, String token, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.device
                            (name, token_hash, target_kind, target_id, project_id, area, label, made_at, made_by)
                        values (:name, :hash, :kind, :target, :project, :area, :label, :at, :by) returning id
                        """)
                .param("name", name)
                .param("hash", new SecretToken(token).digest())
                .param("kind", target.kind().name())
                .param("target", target.id())
                .param("project", target.project())
                .param("area", target.area())
                .param("label", target.label())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .single();
    }

    boolean revoke(UUID id) {
        return jdbc.sql("update forms.device set revoked_at = :at where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Noted at most once in some seconds. */
    public void seen(Device device, String app) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (device.wasSeenSince(now.minus(FRESH))) {
            return;
        }
        jdbc.sql("update forms.device set last_seen_at = :at, last_app = :app where id = :id")
                .param("id", device.id())
                .param("app", app)
                .param("at", now)
                .update();
    }
}
