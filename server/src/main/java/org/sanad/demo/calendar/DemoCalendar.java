package org.sanad.demo.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.availability.BusyKind;
import org.sanad.programmes.availability.KeepAvailability;
import org.sanad.programmes.availability.WindowDetails;
import org.sanad.programmes.groups.GroupWish;
import org.sanad.programmes.groups.ProposeGroups;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.programmes.sessions.Session;
import org.sanad.registry.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the people of the current year can come, two sessions that want one facilitator, and with whom people wish to be. */
@Component
@Profile("demo")
public class DemoCalendar {

    private static final Set<DayOfWeek> WORK_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    private final KeepAvailability keepAvailability;
    private final ChangePlan changePlan;
    private final ProposeGroups proposeGroups;

    DemoCalendar(KeepAvailability keepAvailability, ChangePlan changePlan, ProposeGroups proposeGroups) {
        this.keepAvailability = keepAvailability;
        this.changePlan = changePlan;
        this.proposeGroups = proposeGroups;
    }

    /** The later of two last sessions is put half an hour after the earlier begins. */
    public void tell(Session first, Session second) {
        busy(first.cohort(), BusyKind.WORK_SHIFT, WORK_DAYS, LocalTime.of(13, 0), LocalTime.of(18, 0));
        busy(first.cohort(), BusyKind.CHILD_CARE, Set.of(DayOfWeek.SUNDAY), LocalTime.of(8, 0), LocalTime.of(9, 30));
        busy(
                second.cohort(),
                BusyKind.PRAYER,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(11, 45),
                LocalTime.of(12, 30));
        changePlan.move(second.id(), first.day(), first.time().plusMinutes(30));
    }

    public void wishes(ProjectId project, List<PersonId> people) {
        var answers = people.stream()
                .skip(people.size() - 8L)
                .collect(Collectors.<PersonId, UUID, Optional<GroupWish>>toMap(
                        PersonId::value, person -> Optional.of(GroupWish.OWN_SEX)));
        proposeGroups.wish(project, answers);
    }

    private void busy(CohortId cohort, BusyKind kind, Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        keepAvailability
                .add(cohort, WindowDetails.weekly(kind, days, from, until))
                .orRefuse();
    }
}
