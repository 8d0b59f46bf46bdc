package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.shared.Period;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is trained in what, who offers it next, and how many were trained. */
@Repository
public class StaffTrainings {

    private record Completed(UUID staffId, TrainingKind kind) {}

    private record OfKind(TrainingKind kind, int people) {}

    private final JdbcClient jdbc;
    private final Trainings trainings;

    StaffTrainings(JdbcClient jdbc, Trainings trainings) {
        this.jdbc = jdbc;
        this.trainings = trainings;
    }

    /** Who completed no training is not in the answer. */
    public Map<StaffId, Set<TrainingKind>> completedBy(Collection<StaffId> staff) {
        if (staff.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<StaffId, Set<TrainingKind>>();
        jdbc.sql("select distinct staff_id, kind from workforce.completed_training where staff_id in (:staff)")
                .param("staff", staff.stream().map(StaffId::value).toList())
                .query(Completed.class)
                .list()
                .forEach(done -> all.computeIfAbsent(
                                new StaffId(done.staffId()), one -> EnumSet.noneOf(TrainingKind.class))
                        .add(done.kind()));
        return all;
    }

    /** Trainings that begin on the day or later, the earliest first. */
    public List<Training> ahead(LocalDate today) {
        return trainings.between(today, today.plusYears(2)).stream()
                .filter(training -> training.isAhead(today))
                .toList();
    }

    /** Of a year: distinct staff by the day they completed, in all and by kind, of all staff on record. */
    public TrainedInYear trainedIn(int year) {
        var from = LocalDate.of(year, 1, 1);
        var byKind = jdbc.sql("""
                        select kind, count(distinct staff_id) as people
                        from workforce.completed_training
                        where completed_on between :from and :until
                        group by kind
                        """)
                .param("from", from)
                .param("until", from.plusYears(1).minusDays(1))
                .query(OfKind.class)
                .list();
        var counts = new HashMap<TrainingKind, Integer>();
        byKind.forEach(count -> counts.put(count.kind(), count.people()));
        return new TrainedInYear(year, people(from), onRecord(), Map.copyOf(counts));
    }

    /** Distinct staff who completed a training on the programme in the period, whichever of them. */
    public long trainedOnTheProgramme(Period period) {
        return jdbc.sql("""
                        select count(distinct staff_id)
                        from workforce.completed_training
                        where kind in (:kinds) and completed_on between :from and :until
                        """)
                .param(
                        "kinds",
                        TrainingKind.ON_THE_PROGRAMME.stream().map(Enum::name).toList())
                .param("from", period.from())
                .param("until", period.until())
                .query(Long.class)
                .single();
    }

    private int people(LocalDate from) {
        return jdbc.sql("""
                        select count(distinct staff_id)
                        from workforce.completed_training
                        where completed_on between :from and :until
                        """)
                .param("from", from)
                .param("until", from.plusYears(1).minusDays(1))
                .query(Integer.class)
                .single();
    }

    private int onRecord() {
        return jdbc.sql("select count(*) from workforce.staff_member")
                .query(Integer.class)
                .single();
    }
}
