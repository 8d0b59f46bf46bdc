package org.sanad.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme of a test's own, written into the tables as the work itself would leave it. */
final class SmallProgramme {

    private final JdbcClient jdbc;
    final String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private int number;

    SmallProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Cohort(UUID project, UUID cohort, String projectCode, String site) {}

    Cohort project(String type, String delivery, String area) {
        var site = code + "-S" + ++number;
        var siteId = jdbc.sql(
                        "insert into directory.site (code, name, kind, area) values (?, ?, 'COMMUNITY', ?) returning id")
                .params(site, "Site " + number, area)
                .query(UUID.class)
                .single();
        var projectCode = code + "-P" + number;
        var project = jdbc.sql("""
                        insert into programmes.project
                            (code, name, programme, type, delivery, area, site_id, starts_on, ends_on, workshop_kind)
                        values (?, 'A project', ?, ?, ?, ?, ?, '2022-02-01', '2022-11-30', nullif(?, '')) returning id
                        """)
                .params(projectCode, code, type, delivery, area, siteId, type.equals("WORKSHOP") ? "BAKERY" : "")
                .query(UUID.class)
                .single();
        return new Cohort(project, cohort(project, siteId), projectCode, site);
    }

    /** Makes it a project of the programme whose report is published, in a year. */
    void moveToThePublishedProgramme(Cohort cohort, int year) {
        jdbc.sql("update programmes.project set programme = 'MLI', starts_on = ?, ends_on = ? where id = ?")
                .params(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30), cohort.project())
                .update();
    }

    void composition(UUID cohort, String composition) {
        jdbc.sql("update programmes.cohort set composition = ? where id = ?")
                .params(composition, cohort)
                .update();
    }

    UUID cohort(UUID project, UUID site) {
        return jdbc.sql("""
                        insert into programmes.cohort (project_id, code, name, site_id)
                        values (?, ?, 'Group', ?) returning id
                        """)
                .params(project, code + "-C" + ++number, site)
                .query(UUID.class)
                .single();
    }

    /** A cohort whose place nobody wrote down. */
    UUID cohortSomewhere(UUID project) {
        return jdbc.sql("insert into programmes.cohort (project_id, code, name) values (?, ?, 'Group') returning id")
                .params(project, code + "-C" + ++number)
                .query(UUID.class)
                .single();
    }

    UUID person(String sex, String born) {
        return jdbc.sql("""
                        insert into registry.person
                            (full_name, name_folded, name_sound, name_terms, sex, birth_date, displacement_status, area)
                        values ('Somebody', 'somebody', 's', '{}', ?, ?::date, 'RETURNEE', 'IQG13') returning id
                        """).params(sex, born).query(UUID.class).single();
    }

    void joins(UUID person, UUID cohort) {
        jdbc.sql("insert into programmes.membership (cohort_id, person_id, joined_on) values (?, ?, '2022-02-01')")
                .params(cohort, person)
                .update();
    }

    /** New people who join; born in 1990. */
    List<UUID> members(UUID cohort, String sex, int howMany) {
        var members = new ArrayList<UUID>();
        for (var i = 0; i < howMany; i++) {
            var person = person(sex, "1990-01-01");
            joins(person, cohort);
            members.add(person);
        }
        return members;
    }

    UUID session(UUID cohort, int sessionNumber, LocalDate day, String state) {
        return jdbc.sql("""
                        insert into programmes.session (cohort_id, kind, number, on_day, state)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(cohort, sessionNumber == 0 ? "AWARENESS" : "PEER_SUPPORT", sessionNumber, day, state)
                .query(UUID.class)
                .single();
    }

    void mark(UUID session, List<UUID> people, String mark) {
        people.forEach(person -> jdbc.sql("""
                        insert into programmes.attendance (session_id, person_id, mark, marked_at)
                        values (?, ?, ?, now())
                        """).params(session, person, mark).update());
    }

    void state(UUID session, String state) {
        jdbc.sql("update programmes.session set state = ? where id = ?")
                .params(state, session)
                .update();
    }

    void counselled(UUID project, int held) {
        jdbc.sql("""
                        insert into programmes.counselling_tally (project_id, month, held, recorded_at)
                        values (?, '2022-05-01', ?, now())
                        """).params(project, held).update();
    }

    void answers(UUID person, int walking) {
        jdbc.sql("""
                        insert into registry.washington_group_answers (person_id, asked_on, seeing, hearing, walking,
                            remembering, self_care, communicating)
                        values (?, '2022-02-01', 1, 1, ?, 1, 1, 1)
                        """).params(person, walking).update();
    }
}
