package org.sanad.assessment.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs there were. */
@Repository
public class AnalysisRuns {

    private static final String RUNS = """
            select r.id, r.plan_id, p.number as plan_number, r.round_id, r.number, r.at, r.cleaning_version,
                r.form_versions, r.program_version, r.interviews, r.design_notes
            from assessment.analysis_run r
            join assessment.plan p on p.id = r.plan_id
            """;

    private final JdbcClient jdbc;

    AnalysisRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<AnalysisRun> of(RoundId round) {
        return jdbc.sql(RUNS + "where r.round_id = :round order by r.number desc")
                .param("round", round.value())
                .query(AnalysisRun.class)
                .list();
    }

    public Optional<AnalysisRun> latest(RoundId round) {
        return of(round).stream().findFirst();
    }

    public Optional<AnalysisRun> find(RoundId round, int number) {
        return of(round).stream().filter(run -> run.number() == number).findFirst();
    }

    /** @param run its number and id are given here */
    public AnalysisRun add(AnalysisRun run, @Nullable UUID by) {
        var id = jdbc.sql("""
                        insert into assessment.analysis_run (plan_id, round_id, number, at, by, cleaning_version,
                            form_versions, program_version, interviews, design_notes)
                        values (:plan, :round,
                            (select coalesce(max(number), 0) + 1 from assessment.analysis_run where round_id = :round),
                            :at, :by, :cleaning, :forms, :program, :interviews, :notes)
                        returning id
                        """)
                .param("plan", run.planId())
                .param("round", run.roundId())
                .param("at", run.at())
                .param("by", by)
                .param("cleaning", run.cleaningVersion())
                .param("forms", run.formVersions())
                .param("program", run.programVersion())
                .param("interviews", run.interviews())
                .param("notes", run.designNotes())
                .query(UUID.class)
                .single();
        return of(new RoundId(run.roundId())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
