package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.Figure;
import org.sanad.shared.Period;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff trained on the programme (KPI-08), in a year that no other test uses. */
@StoryTest
class StaffTrainedTest {

    private static final LocalDate DAY = LocalDate.of(2013, 3, 4);

    private final ProgrammeFigures figures;
    private final JdbcClient jdbc;

    StaffTrainedTest(ProgrammeFigures figures, JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @Test
    void staff_are_counted_once_for_trainings_on_the_programme_that_they_completed() {
        var twice = member();
        completed(twice, training("MLI_ORIENTATION"), DAY);
        completed(twice, training("MLI_MANUAL"), DAY.plusDays(9));
        completed(member(), training("DISABILITY_INCLUSION"), DAY);
        completed(member(), training("MLI_MANUAL"), null);
        completed(member(), training("MLI_MANUAL"), DAY.plusYears(1));
        var year = FigureScope.whole("MLI", Period.year(2013));
        assertThat(value(Somebody.with(Role.ME_OFFICER), year)).isEqualTo(Figure.Value.known(1));
        var leftOut = new Figure.Value.LeftOut();
        assertThat(value(Somebody.with(Role.ME_OFFICER, "IQG13"), year)).isEqualTo(leftOut);
        assertThat(value(Somebody.with(Role.ME_OFFICER), new FigureScope("MLI", year.period(), "IQG13", "", "")))
                .isEqualTo(leftOut);
    }

    private Figure.Value value(Somebody reader, FigureScope scope) {
        return reader.does(() -> figures.of(scope))
                .figure(FigureCode.STAFF_TRAINED)
                .value();
    }

    private UUID member() {
        return jdbc.sql(
                        "insert into workforce.staff_member (full_name, role_title) values ('Somebody', 'Staff') returning id")
                .query(UUID.class)
                .single();
    }

    private UUID training(String kind) {
        return jdbc.sql("""
                        insert into workforce.training (kinds, title, first_day, last_day, area, added_at)
                        values (array[:kind], 'A training', :day, :day, 'IQG13', now()) returning id
                        """)
                .param("kind", kind)
                .param("day", DAY)
                .query(UUID.class)
                .single();
    }

    private void completed(UUID member, UUID training, @Nullable LocalDate day) {
        jdbc.sql("""
                        insert into workforce.training_participant (training_id, staff_id, completed_on)
                        values (:training, :member, :day)
                        """)
                .param("training", training)
                .param("member", member)
                .param("day", day)
                .update();
    }
}
