package org.sanad.assessment.reports.kept;

import java.util.List;
import java.util.UUID;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.evidence.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The blocks of reports, each with its place. */
@Repository
public class ReportBlocks {

    private record Row(
            UUID id, BlockKind kind, String subject, String textEn, String textAr, String textCkb, int version) {

        ReportBlock block() {
            return new ReportBlock(id, kind, subject, Wording.of(textEn, textAr, textCkb), version);
        }
    }

    private final JdbcClient jdbc;

    ReportBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReportBlock> of(UUID report) {
        return jdbc.sql("""
                        select id, kind, subject, text_en, text_ar, text_ckb, version
                        from assessment.report_block where report_id = :report order by position
                        """).param("report", report).query(Row.class).list().stream()
                .map(Row::block)
                .toList();
    }

    /** At the end. */
    public UUID add(UUID report, BlockKind kind, String subject, Wording text) {
        return jdbc.sql("""
                        insert into assessment.report_block (report_id, position, kind, subject, text_en, text_ar, text_ckb)
                        select :report, coalesce(max(position), 0) + 1, :kind, :subject, :en, :ar, :ckb
                        from assessment.report_block where report_id = :report
                        returning id
                        """)
                .param("report", report)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("en", text.in("en").orElse(""))
                .param("ar", text.in("ar").orElse(""))
                .param("ckb", text.in("ckb").orElse(""))
                .query(UUID.class)
                .single();
    }

    /** @return false when somebody changed it meanwhile */
    public boolean rewrite(UUID report, ReportBlock block) {
        return jdbc.sql("""
                        update assessment.report_block
                        set text_en = :en, text_ar = :ar, text_ckb = :ckb, version = version + 1
                        where id = :id and report_id = :report and version = :version
                        """)
                        .param("en", block.text().in("en").orElse(""))
                        .param("ar", block.text().in("ar").orElse(""))
                        .param("ckb", block.text().in("ckb").orElse(""))
                        .param("id", block.id())
                        .param("report", report)
                        .param("version", block.version())
                        .update()
                == 1;
    }

    public void remove(UUID report, UUID block) {
        jdbc.sql("delete from assessment.report_block where id = :id and report_id = :report")
                .param("id", block)
                .param("report", report)
                .update();
    }

    /** Gives the blocks the places of this order. */
    public void order(UUID report, List<UUID> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            jdbc.sql("update assessment.report_block set position = :position where id = :id and report_id = :report")
                    .param("position", i + 1)
                    .param("id", blocks.get(i))
                    .param("report", report)
                    .update();
        }
    }
}
