package org.sanad.bench.load;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.shared.PCode;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;

/**
 * What the pages are opened on: users of the run, a facilitator with a cohort of 25 and sessions still to be marked.
 *
 * @param names of people in the register
 */
record Scene(
        String run, String password, String cohort, String importCohort, List<String> sessions, List<String> names) {

    /** Each saving of marks is a session's first. */
    static final int SESSIONS = 80;

    /** Begins a week in which every cohort of a governorate meets: 2,000 sessions, in a year with no others. */
    static final LocalDate BUSY_SUNDAY = LocalDate.of(2031, 3, 9);

    private static final Scope MISSION = new Scope.Mission();
    private static final Scope KIRKUK = new Scope.InArea(new PCode("IQG13"));

    static Scene in(Load load) throws SQLException {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var password = UUID.randomUUID().toString();
        load.sanad().as(() -> users(load.sanad(), run, password), Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        var cohorts = load.texts("""
                select c.id::text from programmes.cohort c
                join programmes.project p on p.id = c.project_id and p.area = 'IQG13' and p.code like 'LOAD-%'
                where not exists (select 1 from programmes.cohort_facilitator f where f.cohort_id = c.id)
                order by p.starts_on desc, c.code limit 2
                """);
        var cohort = cohorts.getFirst();
        load.execute("""
                insert into programmes.cohort_facilitator (cohort_id, staff_id)
                select '%1$s', id from workforce.staff_member where full_name = 'Bench %2$s';
                insert into programmes.session (cohort_id, kind, number, on_day)
                select '%1$s', 'PEER_SUPPORT', 10 + k, current_date - k %% 40 from generate_series(1, %3$d) k
                """.formatted(cohort, run, SESSIONS));
        load.execute("""
                insert into programmes.session (cohort_id, kind, number, on_day)
                select c.id, 'PEER_SUPPORT', 9999, date '%s' + (row_number() over (order by c.code) %% 7)::int
                from programmes.cohort c
                join programmes.project p on p.id = c.project_id and p.area = 'IQG13' and p.code like 'LOAD-%%'
                order by c.code limit 2000
                on conflict do nothing
                """.formatted(BUSY_SUNDAY));
        var sessions = load.texts(
                "select id::text from programmes.session where cohort_id = '%s' and number > 10 order by number"
                        .formatted(cohort));
        var names = load.texts(
                "select full_name from registry.person tablesample bernoulli (1) repeatable (7) where code like 'LOAD-%'");
        return new Scene(run, password, cohort, cohorts.getLast(), sessions, names);
    }

    String user(Role role) {
        return username(run, role);
    }

    /** Adds who opens the pages and answers the facilitator. */
    private static UserId users(StagedSanad sanad, String run, String password) {
        var facilitator = user(sanad, run, password, Role.FACILITATOR, KIRKUK);
        user(sanad, run, password, Role.MHPSS_SUPERVISOR, KIRKUK);
        user(sanad, run, password, Role.LIVELIHOOD_OFFICER, KIRKUK);
        user(sanad, run, password, Role.ME_OFFICER, MISSION);
        user(sanad, run, password, Role.VIEWER, MISSION);
        sanad.get(KeepStaff.class)
                .add(new StaffDetails("Bench " + run, "Facilitator", null, facilitator))
                .orRefuse();
        return facilitator;
    }

    private static UserId user(StagedSanad sanad, String run, String password, Role role, Scope scope) {
        return sanad.user(username(run, role), password, role, scope);
    }

    private static String username(String run, Role role) {
        return "bench-" + run + "-" + role.ordinal();
    }
}
