package org.sanad.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Reach;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds there are. Reading one says nothing about who may: see {@link RoundPermit}. */
@Repository
public class Rounds {

    private static final String COLUMNS = """
            select r.id, r.code, r.name, r.objective, r.area, array_to_string(r.methods, ' ') as methods,
                r.consent_en, r.consent_ar, r.consent_ckb, r.starts_on, r.ends_on, r.state
            from assessment.round r
            """;

    private record Row(
            UUID id,
            String code,
            String name,
            String objective,
            String area,
            String methods,
            String consentEn,
            String consentAr,
            String consentCkb,
            LocalDate startsOn,
            LocalDate endsOn,
            RoundState state) {

        Round round() {
            var asked = Arrays.stream(methods.split(" ")).map(Method::valueOf).toList();
            var consent = Map.of("en", consentEn, "ar", consentAr, "ckb", consentCkb);
            return new Round(
                    new RoundId(id),
                    code,
                    name,
                    objective,
                    new PCode(area),
                    asked,
                    written(consent),
                    startsOn,
                    endsOn,
                    state);
        }

        private static Map<String, String> written(Map<String, String> texts) {
            return texts.entrySet().stream()
                    .filter(text -> !text.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Round> find(RoundId id) {
        return jdbc.sql(COLUMNS + "where r.id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::round);
    }

    /** Those a permission reaches, the latest first. */
    public List<Round> reached(Reach reach) {
        return jdbc.sql(COLUMNS + """
                        where :everywhere
                            or exists (select 1 from geography.area_within w
                                where w.pcode = r.area and w.within = any (:areas))
                        order by r.starts_on desc, r.code
                        """).params(reach.parameters()).query(Row.class).list().stream()
                .map(Row::round)
                .toList();
    }

    /** All of them, by code. */
    public List<Round> all() {
        return jdbc.sql(COLUMNS + "order by r.code").query(Row.class).list().stream()
                .map(Row::round)
                .toList();
    }
}
