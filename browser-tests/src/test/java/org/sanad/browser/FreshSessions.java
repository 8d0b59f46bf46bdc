package org.sanad.browser;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every story begins with sessions of these days in which nothing is recorded, and leaves them so to the next. */
final class FreshSessions implements BeforeEachCallback, AfterAllCallback {

    private static final String LATELY = "select id from programmes.session where on_day >= current_date - 3";

    @Override
    public void beforeEach(ExtensionContext story) {
        forget();
    }

    @Override
    public void afterAll(ExtensionContext stories) {
        forget();
    }

    private static void forget() {
        Stage.sanad()
                .context()
                .getBean(JdbcClient.class)
                .sql("""
                        delete from programmes.attendance_correction where session_id in (%1$s);
                        delete from programmes.attendance where session_id in (%1$s);
                        delete from programmes.module_vote where choice_id in (
                            select id from programmes.module_choice where session_id in (%1$s));
                        delete from programmes.module_choice where session_id in (%1$s);
                        delete from programmes.leaflet_handout where session_id in (%1$s);
                        delete from programmes.session_note where session_id in (%1$s);
                        update programmes.session set state = 'PLANNED', closed_at = null, closed_by = null
                        where id in (%1$s)
                        """.formatted(LATELY))
                .update();
    }
}
