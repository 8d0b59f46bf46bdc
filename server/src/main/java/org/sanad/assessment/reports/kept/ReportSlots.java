package org.sanad.assessment.reports.kept;

import java.util.List;
import java.util.UUID;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.content.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the slots of a report are bound to. */
@Repository
public class ReportSlots {

    private record Row(
            String name, String finding, String result, Show show, String seen, String quoted, String source) {

        Slot slot() {
            return new Slot(name, finding, result, show, new Slot.Seen(seen), quoted, source);
        }
    }

    private final JdbcClient jdbc;

    ReportSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Slot> of(UUID report) {
        return jdbc.sql("""
                        select name, finding, result, show, seen, quoted, source
                        from assessment.report_slot where report_id = :report order by length(name), name
                        """).param("report", report).query(Row.class).list().stream()
                .map(Row::slot)
                .toList();
    }

    /** A name nothing is bound to yet. */
    public String freeName(UUID report) {
        return "s" + jdbc.sql("""
                                select coalesce(max(substr(name, 2)::integer), 0) + 1
                                from assessment.report_slot where report_id = :report
                                """).param("report", report).query(Integer.class).single();
    }

    public void add(UUID report, Slot slot) {
        jdbc.sql("""
                        insert into assessment.report_slot (report_id, name, finding, result, show, seen, quoted, source)
                        values (:report, :name, :finding, :result, :show, :seen, :quoted, :source)
                        """)
                .param("report", report)
                .param("name", slot.name())
                .param("finding", slot.finding())
                .param("result", slot.result())
                .param("show", slot.show().name())
                .param("seen", slot.seen().number())
                .param("quoted", slot.quoted())
                .param("source", slot.source())
                .update();
    }

    public void seen(UUID report, String name, String number) {
        jdbc.sql("update assessment.report_slot set seen = :seen where report_id = :report and name = :name")
                .param("seen", number)
                .param("report", report)
                .param("name", name)
                .update();
    }
}
