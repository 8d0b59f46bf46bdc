package org.sanad.programmes.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.planning.FreeTimes;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionPlanTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final FreeTimes FREE = new FreeTimes(List.of(), 90);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatever_is_asked_for_one_awareness_session_comes_first_and_peer_support_follows_in_order() {
        var random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            var request = new PlanRequest(
                    SUNDAY.plusDays(random.nextInt(4000)),
                    TEN,
                    1 + random.nextInt(12),
                    1 + random.nextInt(60),
                    OptionalInt.empty());
            var slots = SessionPlan.from(request, FREE).slots();
            assertThat(slots).hasSize(request.peerSessions() + 1);
            assertThat(slots)
                    .filteredOn(slot -> slot.kind() == SessionKind.AWARENESS)
                    .hasSize(1);
            assertThat(slots.getFirst().kind()).isEqualTo(SessionKind.AWARENESS);
            assertThat(slots).noneMatch(slot -> slot.day().getDayOfWeek() == DayOfWeek.FRIDAY);
            assertThat(slots).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
            slots.forEach(slot -> assertThat(ChronoUnit.DAYS.between(request.start(), slot.day()))
                    .isBetween(
                            (long) slot.number() * request.cadenceDays(),
                            (long) slot.number() * request.cadenceDays() + (request.cadenceDays() < 3 ? 3 : 1)));
        }
    }

    @Test
    void ila_and_epw_meet_every_fourteen_days_and_workshops_every_week() {
        assertThat(SessionPlan.from(PlanRequest.everyFortnight(SUNDAY, TEN, 3), FREE)
                        .slots())
                .extracting(SessionPlan.Slot::day)
                .containsExactly(SUNDAY, SUNDAY.plusDays(14), SUNDAY.plusDays(28), SUNDAY.plusDays(42));
        assertThat(SessionPlan.from(PlanRequest.workshop(SUNDAY, TEN, 4), FREE).slots())
                .extracting(SessionPlan.Slot::day)
                .containsExactly(
                        SUNDAY, SUNDAY.plusDays(7), SUNDAY.plusDays(14), SUNDAY.plusDays(21), SUNDAY.plusDays(28));
    }

    @Test
    void a_workshop_takes_four_to_six_weeks_and_a_plan_one_to_twelve_peer_sessions() {
        for (int weeks = 0; weeks < 10; weeks++) {
            var faults = PlanRequest.workshop(SUNDAY, TEN, weeks).faults(ProjectType.WORKSHOP);
            assertThat(faults.containsKey("weeks")).isEqualTo(weeks < 4 || weeks > 6);
        }
        assertThat(PlanRequest.everyFortnight(SUNDAY, TEN, 13).faults(ProjectType.ILA))
                .containsKey("peerSessions");
        assertThat(PlanRequest.everyFortnight(SUNDAY, TEN, 0).faults(ProjectType.EPW))
                .containsKey("peerSessions");
        assertThat(PlanRequest.everyFortnight(SUNDAY, TEN, 12).faults(ProjectType.EPW))
                .isEmpty();
        assertThat(PlanRequest.isUnusual(2)).isTrue();
        assertThat(PlanRequest.isUnusual(7)).isFalse();
        assertThat(PlanRequest.isUnusual(8)).isTrue();
    }
}
