package org.sanad.assessment.translation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.OpenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Translations of open answers; the latest of a language holds. */
@Repository
public class Translations {

    private static final String LATEST = """
            select distinct on (t.submission_id, t.path) t.submission_id, t.path, t.source_hash, t.from_language,
                t.to_language, t.words, t.state, t.at, t.by
            from assessment.translation t
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Translations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Into a language, one for each text that has one. */
    public List<Translation> of(RoundId round, String toLanguage) {
        return jdbc.sql(LATEST + """
                        join assessment.interview i on i.submission_id = t.submission_id
                        where i.round_id = :round and t.to_language = :to
                        order by t.submission_id, t.path, t.id desc
                        """)
                .param("round", round.value())
                .param("to", toLanguage)
                .query(Translation.class)
                .list();
    }

    public Optional<Translation> find(OpenText text, String toLanguage) {
        return jdbc.sql(LATEST + """
                        where t.submission_id = :submission and t.path = :path and t.to_language = :to
                        order by t.submission_id, t.path, t.id desc
                        """)
                .param("submission", text.submission())
                .param("path", text.path())
                .param("to", toLanguage)
                .query(Translation.class)
                .optional();
    }

    void add(OpenText text, Typed typed, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.translation
                            (submission_id, path, source_hash, from_language, to_language, words, state, at, by)
                        values (:submission, :path, :hash, :from, :to, :words, :state, :at, :by)
                        """)
                .param("submission", text.submission())
                .param("path", text.path())
                .param("hash", text.hash())
                .param("from", typed.from())
                .param("to", typed.to())
                .param("words", typed.words())
                .param("state", typed.state().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
