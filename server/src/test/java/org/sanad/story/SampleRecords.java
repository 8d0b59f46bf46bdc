package org.sanad.story;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One record of each kind in Kirkuk, to be put into the addresses of routes. */
final class SampleRecords {

    private final JdbcClient jdbc;
    private final Map<String, String> ids;

    SampleRecords(JdbcClient jdbc, UUID user) {
        this.jdbc = jdbc;
        var mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var site = insert(
                "insert into directory.site (code, name, kind, area) values (:code, 'Site', 'CENTRE', 'IQG13Q01') returning id",
                "S" + mark);
        var project = project("P" + mark, site);
        var cohort = under(
                "insert into programmes.cohort (project_id, code, name) values (:above, :code, 'C') returning id",
                project,
                "C" + mark);
        var session = session(cohort);
        var staff = facilitator(cohort, "Staff " + mark);
        var organisation =
                insert("insert into directory.organisation (name) values (:code) returning id", "Organisation " + mark);
        var person = insert("""
                insert into registry.person
                    (full_name, name_folded, name_sound, name_terms, sex, displacement_status, area)
                values (:code, '', '', '{}', 'FEMALE', 'RETURNEE', 'IQG13Q01') returning id
                """, "Somebody " + mark);
        this.ids = Map.ofEntries(
                Map.entry("/people/", person.toString()),
                Map.entry("/sites/", site.toString()),
                Map.entry("/projects/", project.toString()),
                Map.entry("/cohorts/", cohort.toString()),
                Map.entry("/sessions/", session.toString()),
                Map.entry("/staff/", staff.toString()),
                Map.entry("/organisations/", organisation.toString()),
                Map.entry("/users/", user.toString()),
                Map.entry(
                        "/counselling-requests/",
                        counsellingRequest(person, project).toString()),
                Map.entry("/requests/", request(site).toString()),
                Map.entry("/workshop-types/", workshopType(site).toString()),
                Map.entry("/evidence/", evidence().toString()),
                Map.entry("/forms/", form("form-" + mark).toString()),
                Map.entry("/assessments/", round("R" + mark).toString()),
                Map.entry("/places/", "IQG13"),
                Map.entry("/transport/", "IQG13Q01"));
    }

    UUID cohort() {
        return UUID.fromString(ids.getOrDefault("/cohorts/", ""));
    }

    /** The route with a record of Kirkuk where its first variable stands, and ids of nothing in the others. */
    String address(String pattern) {
        var path = pattern;
        for (var prefix : ids.entrySet()) {
            if (path.startsWith(prefix.getKey() + "{")) {
                path = path.replaceFirst("\\{[a-zA-Z]+}", prefix.getValue());
            }
        }
        return path.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
    }

    private UUID round(String code) {
        return insert("""
                insert into assessment.round (code, name, objective, area, methods, starts_on, ends_on, made_at)
                values (:code, 'Round', 'Needs', 'IQG13', array['KEY_INFORMANTS'], '2021-01-01', '2021-02-01', now())
                returning id
                """, code);
    }

    private UUID form(String xmlId) {
        return insert(
                "insert into forms.form (xml_id, title, made_at) values (:code, 'Form', now()) returning id", xmlId);
    }

    private UUID facilitator(UUID cohort, String name) {
        var staff = insert(
                "insert into workforce.staff_member (full_name, role_title) values (:code, 'Tester') returning id",
                name);
        jdbc.sql("insert into programmes.cohort_facilitator (cohort_id, staff_id) values (:cohort, :staff)")
                .param("cohort", cohort)
                .param("staff", staff)
                .update();
        return staff;
    }

    private UUID counsellingRequest(UUID person, UUID project) {
        return jdbc.sql("""
                        insert into care.counselling_request (person_id, project_id, project_code, area, asked_on)
                        values (:person, :project, 'P', 'IQG13Q01', '2021-03-01')
                        returning id
                        """)
                .param("person", person)
                .param("project", project)
                .query(UUID.class)
                .single();
    }

    private UUID project(String code, UUID site) {
        return jdbc.sql("""
                        insert into programmes.project (code, name, type, delivery, area, site_id, starts_on, ends_on)
                        values (:code, 'Project', 'ILA', 'WITH_LIVELIHOODS', 'IQG13Q01', :site, '2021-01-01', '2021-12-31')
                        returning id
                        """)
                .param("code", code)
                .param("site", site)
                .query(UUID.class)
                .single();
    }

    private UUID session(UUID cohort) {
        return jdbc.sql("""
                        insert into programmes.session (cohort_id, kind, number, on_day)
                        values (:cohort, 'AWARENESS', 0, '2021-02-01') returning id
                        """).param("cohort", cohort).query(UUID.class).single();
    }

    private UUID request(UUID site) {
        return under("""
                insert into programmes.integration_request (site_id, area, origin, type, title, why, contact)
                values (:above, 'IQG13Q01', 'LIVELIHOODS_TEAM', 'ILA', :code, 'Strain', '') returning id
                """, site, "Request");
    }

    private UUID workshopType(UUID site) {
        return under("""
                insert into programmes.workshop_type (site_id, area, craft, other_craft, immediate_benefit, use_on_return,
                    division_absent, pilot, proposed_at)
                values (:above, 'IQG13Q01', 'OTHER', :code, '', '', true, false, now()) returning id
                """, site, "Knitting");
    }

    private UUID evidence() {
        return insert("""
                insert into programmes.evidence (area, kind, on_day, place, summary, source, recorded_at)
                values ('IQG13Q01', 'NEEDS_ASSESSMENT', '2021-01-01', :code, 'Strain', 'Team', now()) returning id
                """, "Camp");
    }

    private UUID insert(String sql, String code) {
        return jdbc.sql(sql).param("code", code).query(UUID.class).single();
    }

    private UUID under(String sql, UUID above, String code) {
        return jdbc.sql(sql)
                .param("above", above)
                .param("code", code)
                .query(UUID.class)
                .single();
    }
}
