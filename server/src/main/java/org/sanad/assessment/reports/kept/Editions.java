package org.sanad.assessment.reports.kept;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.reports.content.ReportContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was published: nobody changes it any more, and the database sees to that. */
@Repository
public class Editions {

    /** The components of the records and nothing else: what a record says of itself ("isShown") is no part of it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int next(UUID report) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from assessment.report_edition where report_id = :report")
                .param("report", report)
                .query(Integer.class)
                .single();
    }

    public void add(UUID report, ReportContent content, @Nullable UUID user) {
        jdbc.sql("""
                        insert into assessment.report_edition
                            (report_id, number, audience, published_at, published_by, content)
                        values (:report, :number, :audience, :at, :user, :content)
                        """)
                .param("report", report)
                .param("number", content.edition())
                .param("audience", content.audience().name())
                .param("at", content.at().atOffset(ZoneOffset.UTC))
                .param("user", user)
                .param("content", JSON.writeValueAsString(content))
                .update();
    }

    /** The latest first. */
    public List<Edition> of(UUID report) {
        return jdbc.sql("""
                        select number, audience, published_at
                        from assessment.report_edition where report_id = :report order by number desc
                        """).param("report", report).query(Edition.class).list();
    }

    public Optional<ReportContent> find(UUID report, int number) {
        return jdbc.sql("select content from assessment.report_edition where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(content -> JSON.readValue(content, ReportContent.class));
    }
}
