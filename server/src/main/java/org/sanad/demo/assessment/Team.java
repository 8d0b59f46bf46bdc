package org.sanad.demo.assessment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserDirectory.ListedUser;
import org.sanad.demo.days.StoryClock;
import org.sanad.web.Texts;

/**
 * Who did the assessments.
 *
 * @param officer plans, counts, codes and writes
 * @param supervisor codes beside the officer
 * @param manager decides
 */
public record Team(ListedUser officer, ListedUser supervisor, ListedUser manager) {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    /** Those of the demo's accounts who have these roles. */
    static Team of(UserDirectory users) {
        return new Team(
                users.find("me").orElseThrow(),
                users.find("supervisor").orElseThrow(),
                users.find("manager").orElseThrow());
    }

    void officer(LocalDate day, Runnable work) {
        as(officer, Role.ME_OFFICER, day, work);
    }

    void supervisor(LocalDate day, Runnable work) {
        as(supervisor, Role.MHPSS_SUPERVISOR, day, work);
    }

    void manager(LocalDate day, Runnable work) {
        as(manager, Role.PROGRAMME_MANAGER, day, work);
    }

    private static void as(ListedUser user, Role role, LocalDate day, Runnable work) {
        var actor = new Actor(user.id(), user.fullName(), List.of(new Grant(role, new Scope.Mission())), null);
        on(day, () -> ActingAs.run(actor, work));
    }

    /** By whoever acts already. */
    static void on(LocalDate day, Runnable work) {
        StoryClock.at(day.atTime(MORNING).atZone(Texts.ZONE).toInstant(), work);
    }
}
