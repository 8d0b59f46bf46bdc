package org.sanad.assessment.codebook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codebooks of rounds. */
@Repository
public class Codebooks {

    private record Row(
            UUID codeId,
            int version,
            @Nullable UUID parentId,
            String labelEn,
            String labelAr,
            String labelCkb,
            String definitionEn,
            String definitionAr,
            String definitionCkb,
            boolean retired) {

        Code code() {
            return new Code(
                    codeId,
                    parentId,
                    Map.of("en", labelEn, "ar", labelAr, "ckb", labelCkb),
                    Map.of("en", definitionEn, "ar", definitionAr, "ckb", definitionCkb),
                    retired,
                    version);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Codebooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is now. */
    public Codebook of(RoundId round) {
        return at(round, Integer.MAX_VALUE);
    }

    /** As it was in a version; codes in the order they were made. */
    public Codebook at(RoundId round, int version) {
        List<Code> codes =
                jdbc.sql("""
                        select distinct on (w.code_id) w.*
                        from assessment.code_wording w
                        join assessment.code c on c.id = w.code_id
                        where c.round_id = :round and w.version <= :version
                        order by w.code_id, w.version desc
                        """).param("round", round.value()).param("version", version).query(Row.class).list().stream()
                        .map(Row::code)
                        .toList();
        return new Codebook(codes.stream().mapToInt(Code::version).max().orElse(0), codes);
    }

    /** Others who change the same codebook wait until this transaction is over. */
    void hold(RoundId round) {
        jdbc.sql("select id from assessment.round where id = :round for update")
                .param("round", round.value())
                .query(UUID.class)
                .single();
    }

    UUID add(RoundId round) {
        return jdbc.sql("insert into assessment.code (round_id, made_at) values (:round, :at) returning id")
                .param("round", round.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void say(Code code, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.code_wording (code_id, version, parent_id, label_en, label_ar, label_ckb,
                            definition_en, definition_ar, definition_ckb, retired, at, by)
                        values (:code, :version, :parent, :labelEn, :labelAr, :labelCkb, :definitionEn, :definitionAr,
                            :definitionCkb, :retired, :at, :by)
                        """)
                .param("code", code.id())
                .param("version", code.version())
                .param("parent", code.parent())
                .param("labelEn", code.labels().getOrDefault("en", ""))
                .param("labelAr", code.labels().getOrDefault("ar", ""))
                .param("labelCkb", code.labels().getOrDefault("ckb", ""))
                .param("definitionEn", code.definitions().getOrDefault("en", ""))
                .param("definitionAr", code.definitions().getOrDefault("ar", ""))
                .param("definitionCkb", code.definitions().getOrDefault("ckb", ""))
                .param("retired", code.retired())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
