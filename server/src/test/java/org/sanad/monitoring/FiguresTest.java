package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.registry.PersonChanged;
import org.sanad.registry.PersonId;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.shared.Period;
import org.sanad.shared.Refused;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How Sanad counts. */
@StoryTest
class FiguresTest {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);

    private final ProgrammeFigures figures;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SmallProgramme programme;

    FiguresTest(ProgrammeFigures figures, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.figures = figures;
        this.jdbc = jdbc;
        this.events = events;
        this.programme = new SmallProgramme(jdbc);
    }

    @Test
    void somebody_in_two_cohorts_is_one_person_at_each_place_and_one_in_all() {
        var kirkuk = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var ninewa = programme.project("EPW", "WITH_LIVELIHOODS", "IQG15");
        var both = programme.members(kirkuk.cohort(), "FEMALE", 1).getFirst();
        programme.joins(both, ninewa.cohort());
        programme.members(ninewa.cohort(), "MALE", 1);
        var counted = count(Role.ME_OFFICER);
        assertThat(value(counted, FigureCode.LIVELIHOOD_PARTICIPANTS, Cell.WHOLE))
                .isEqualTo(2);
        assertThat(governorate(counted, "IQG13")).isEqualTo(1);
        assertThat(governorate(counted, "IQG15")).isEqualTo(2);
    }

    @Test
    void two_records_of_one_person_count_once_as_soon_as_they_are_joined() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var twice = programme.members(project.cohort(), "MALE", 2);
        var session = programme.session(project.cohort(), 0, MAY, "CLOSED");
        programme.mark(session, twice, "PRESENT");
        assertThat(value(count(Role.ME_OFFICER), FigureCode.AWARENESS_SERVICES, Cell.WHOLE))
                .isEqualTo(2);
        jdbc.sql("update registry.person set merged_into = ? where id = ?")
                .params(twice.getFirst(), twice.getLast())
                .update();
        events.publishEvent(new PersonChanged(new PersonId(twice.getFirst())));
        var counted = count(Role.ME_OFFICER);
        assertThat(value(counted, FigureCode.LIVELIHOOD_PARTICIPANTS, Cell.WHOLE))
                .isEqualTo(1);
        assertThat(value(counted, FigureCode.AWARENESS_SERVICES, Cell.WHOLE)).isEqualTo(1);
    }

    @Test
    void only_who_came_to_a_closed_session_was_served_and_open_ones_are_named() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var people = programme.members(project.cohort(), "FEMALE", 4);
        var closed = programme.session(project.cohort(), 0, MAY, "CLOSED");
        programme.mark(closed, people.subList(0, 3), "PRESENT");
        programme.mark(closed, people.subList(3, 4), "ABSENT");
        var open = programme.session(project.cohort(), 1, MAY.plusDays(14), "HELD");
        programme.mark(open, people, "PRESENT");
        programme.counselled(project.project(), 5);
        var counted = count(Role.ME_OFFICER);
        assertThat(value(counted, FigureCode.SERVICES, Cell.WHOLE)).isEqualTo(3 + 5);
        assertThat(value(counted, FigureCode.PEER_SUPPORT_SERVICES, Cell.WHOLE)).isZero();
        assertThat(counted.openSessions()).isEqualTo(1);
        assertThat(counted.openServices()).isEqualTo(4);
        programme.state(open, "CLOSED");
        assertThat(value(count(Role.ME_OFFICER), FigureCode.SERVICES, Cell.WHOLE))
                .isEqualTo(3 + 4 + 5);
    }

    @Test
    void what_is_not_recorded_is_a_row_of_its_own() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var nowhere = programme.cohortSomewhere(project.project());
        programme.members(nowhere, "NOT_RECORDED", 3);
        programme.members(project.cohort(), "FEMALE", 2);
        var counted = count(Role.ME_OFFICER);
        assertThat(governorate(counted, Cell.NOT_RECORDED)).isEqualTo(3);
        assertThat(value(counted, FigureCode.LIVELIHOOD_PARTICIPANTS, Cell.of(Dimension.SEX, Cell.NOT_RECORDED)))
                .isEqualTo(3);
        assertThat(value(counted, FigureCode.LIVELIHOOD_PARTICIPANTS, Cell.WHOLE))
                .isEqualTo(5);
    }

    @Test
    void disability_says_of_how_many_asked_and_in_which_projects() {
        var project = programme.project("WORKSHOP", "MHPSS_ALONE", "IQG15");
        programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var people = programme.members(project.cohort(), "MALE", 5);
        programme.answers(people.get(0), 3);
        programme.answers(people.get(1), 1);
        programme.answers(people.get(2), 7);
        var figure = count(Role.ME_OFFICER).figure(FigureCode.PEOPLE_WITH_DISABILITIES);
        assertThat(figure.value()).isEqualTo(Figure.Value.known(1));
        assertThat(figure.base().orElseThrow().n()).isEqualTo(Figure.Value.known(3));
        assertThat(figure.coverage().projects()).containsExactly(project.projectCode());
        assertThat(figure.coverage().of()).isEqualTo(2);
    }

    @Test
    void the_tally_of_every_session_is_what_its_marks_say() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var people = programme.members(project.cohort(), "FEMALE", 3);
        var child = programme.person("MALE", "2010-01-01");
        programme.joins(child, project.cohort());
        var session = programme.session(project.cohort(), 0, MAY, "CLOSED");
        programme.mark(session, people, "PRESENT");
        programme.mark(session, List.of(child), "PRESENT");
        jdbc.sql("update programmes.attendance set mark = 'ABSENT' where session_id = ? and person_id = ?")
                .params(session, people.getFirst())
                .update();
        jdbc.sql("delete from programmes.attendance where session_id = ? and person_id = ?")
                .params(session, people.getLast())
                .update();
        assertThat(tallyDiffersFromMarks()).isZero();
        assertThat(value(count(Role.ME_OFFICER), FigureCode.SESSION_SERVICES, Cell.of(Dimension.AGE_GROUP, "AGE_0_17")))
                .isEqualTo(1);
    }

    @Test
    void a_viewer_sees_no_small_cell_and_no_way_to_compute_one() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.members(project.cohort(), "FEMALE", 1);
        programme.members(project.cohort(), "MALE", 13);
        var counted = count(Role.VIEWER);
        assertThat(counted.figure(FigureCode.LIVELIHOOD_PARTICIPANTS).value()).isEqualTo(Figure.Value.known(14));
        assertThat(counted.split(FigureCode.LIVELIHOOD_PARTICIPANTS, Dimension.SEX))
                .hasSize(2)
                .allMatch(figure -> figure.value() instanceof Figure.Value.Suppressed);
        assertThatThrownBy(() -> Somebody.with(Role.VIEWER)
                        .does(() -> figures.of(new FigureScope(programme.code, Period.year(2022), "", "", "FEMALE"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void counselling_is_one_number_for_the_whole_mission_and_nothing_in_any_part_of_it() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.counselled(project.project(), 5);
        var part = Somebody.with(Role.ME_OFFICER, "IQG13").does(() -> figures.of(scope()));
        assertThat(part.figure(FigureCode.COUNSELLING_SESSIONS).value()).isEqualTo(new Figure.Value.LeftOut());
        assertThat(part.figure(FigureCode.SERVICES).value()).isEqualTo(Figure.Value.known(0));
        assertThat(value(count(Role.ME_OFFICER), FigureCode.COUNSELLING_SESSIONS, Cell.WHOLE))
                .isEqualTo(5);
    }

    @Test
    void nobody_counts_beyond_their_reach() {
        programme.members(programme.project("ILA", "WITH_LIVELIHOODS", "IQG13").cohort(), "MALE", 2);
        programme.members(programme.project("ILA", "WITH_LIVELIHOODS", "IQG15").cohort(), "MALE", 7);
        var kirkuk = Somebody.with(Role.ME_OFFICER, "IQG13").does(() -> figures.of(scope()));
        assertThat(value(kirkuk, FigureCode.PARTICIPANTS, Cell.WHOLE)).isEqualTo(2);
        assertThat(value(kirkuk, FigureCode.PROJECTS, Cell.WHOLE)).isEqualTo(1);
        assertThatThrownBy(() -> Somebody.with(Role.FACILITATOR).does(() -> figures.of(scope())))
                .isInstanceOf(Refused.class);
    }

    private FigureScope scope() {
        return FigureScope.whole(programme.code, Period.year(2022));
    }

    private ProgrammeFigures.Counted count(Role role) {
        return Somebody.with(role).does(() -> figures.of(scope()));
    }

    private static long governorate(ProgrammeFigures.Counted counted, String pcode) {
        return value(counted, FigureCode.LIVELIHOOD_PARTICIPANTS, Cell.of(Dimension.GOVERNORATE, pcode));
    }

    private static long value(ProgrammeFigures.Counted counted, FigureCode code, Cell cell) {
        return counted.part(code, cell)
                .map(Figure::value)
                .map(value -> ((Figure.Value.Known) value).count())
                .orElse(-1L);
    }

    private long tallyDiffersFromMarks() {
        return jdbc.sql("""
                        select count(*) from (
                            (table programmes.service_by_mark except table programmes.service_tally)
                            union all
                            (table programmes.service_tally except table programmes.service_by_mark)) d
                        """).query(Long.class).single();
    }
}
