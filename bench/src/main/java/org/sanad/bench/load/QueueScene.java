package org.sanad.bench.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;

/**
 * Facilitators each with a cohort and a session of today that nobody has marked.
 *
 * @param run part of their usernames, so that a kept load takes another run
 */
record QueueScene(String run, String password, List<Seat> seats) {

    static final int FACILITATORS = 300;

    /** A facilitator with the session and its people. */
    record Seat(String username, UserId user, String session, List<String> people) {}

    static QueueScene in(Load load) throws SQLException {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var password = UUID.randomUUID().toString();
        var cohorts = load.texts("""
                select c.id::text from programmes.cohort c
                join programmes.project p on p.id = c.project_id and p.code like 'LOAD-%'
                where not exists (select 1 from programmes.cohort_facilitator f where f.cohort_id = c.id)
                    and (select count(*) from programmes.membership m where m.cohort_id = c.id and m.left_on is null) >= 25
                order by c.id limit """ + " " + FACILITATORS);
        var seats = new ArrayList<Seat>();
        for (var cohort : cohorts) {
            seats.add(seat(load, "queue-" + run + "-" + seats.size(), password, cohort));
        }
        return new QueueScene(run, password, seats);
    }

    private static Seat seat(Load load, String username, String password, String cohort) throws SQLException {
        var user = load.sanad()
                .as(() -> facilitator(load.sanad(), username, password), Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        load.execute("""
                insert into programmes.cohort_facilitator (cohort_id, staff_id)
                select '%1$s', id from workforce.staff_member where full_name = '%2$s';
                insert into programmes.session (cohort_id, kind, number, on_day)
                select '%1$s', 'PEER_SUPPORT', max(number) + 1, current_date from programmes.session where cohort_id = '%1$s'
                """.formatted(cohort, username));
        var session =
                load.texts("select id::text from programmes.session where cohort_id = '%s' order by number desc limit 1"
                        .formatted(cohort));
        var people = load.texts(
                "select person_id::text from programmes.membership where cohort_id = '%s' and left_on is null limit 25"
                        .formatted(cohort));
        return new Seat(username, user, session.getFirst(), people);
    }

    private static UserId facilitator(StagedSanad sanad, String username, String password) {
        var user = sanad.user(username, password, Role.FACILITATOR, new Scope.Mission());
        sanad.get(KeepStaff.class)
                .add(new StaffDetails(username, "Facilitator", null, user))
                .orRefuse();
        return user;
    }
}
