package org.sanad.programmes.fieldlists;

import java.util.List;

/** The lists, each with its query: {@code :cohort} narrows to one, {@code :project} and {@code :area} to their cohorts. */
final class Lists {

    private static final String COHORTS_OF_PHONE = """
            join programmes.project p on p.id = c.project_id
                and (:cohort::uuid is null or c.id = :cohort)
                and (:project::uuid is null or p.id = :project)
                and (:area::text is null or exists (
                    select 1 from geography.area_within w where w.pcode = p.area and w.within = :area))
            """;

    /**
     * Whoever is in a cohort today, and has not taken consent back. Without a project there is nobody: a lost phone of
     * the mission would carry the names of all.
     */
    static final FieldList PARTICIPANTS =
            new FieldList("participants", List.of("cohorts", "full_name", "code", "sex"), """
            select m.person_id as id, shown.full_name || ' (' || shown.code || ')' as label,
                1 + own.version + shown.version + count(*) + count(*) filter (where m.left_on < :today)
                    + case when own.merged_into is null then 0 else 1000000 end as version,
                jsonb_build_object(
                    'cohorts', string_agg(distinct m.cohort_id::text, ' ')
                        filter (where m.left_on is null or m.left_on >= :today),
                    'full_name', shown.full_name, 'code', shown.code, 'sex', lower(shown.sex)) as properties
            from programmes.membership m
            join programmes.cohort c on c.id = m.cohort_id
            join registry.person own on own.id = m.person_id
            join registry.person shown on shown.id = coalesce(own.merged_into, own.id)
            """ + COHORTS_OF_PHONE + """
            where :project::uuid is not null and shown.withdrawn_at is null
            group by m.person_id, own.version, own.merged_into, shown.id
            having bool_or(m.left_on is null or m.left_on >= :today)
            """);

    /** Those that take marks, now or on their day. */
    static final FieldList SESSIONS = new FieldList(
            "sessions",
            List.of("cohort", "held_on", "kind"),
            """
            select s.id,
                to_char(s.on_day, 'DD/MM/YYYY') || ' ' || to_char(s.at_time, 'HH24:MI') || ', ' || c.name || ', '
                    || case s.kind when 'AWARENESS' then :awareness else :peerSupport || ' ' || s.number end as label,
                1 + s.version + c.version as version,
                jsonb_build_object('cohort', c.id, 'held_on', s.on_day, 'kind', lower(s.kind)) as properties
            from programmes.session s
            join programmes.cohort c on c.id = s.cohort_id
            """ + COHORTS_OF_PHONE + "where s.state in ('PLANNED', 'HELD')");

    static final FieldList COHORTS = new FieldList("cohorts", List.of(), """
            select c.id, c.code || ' ' || c.name as label, 1 + c.version as version, '{}'::jsonb as properties
            from programmes.cohort c
            """ + COHORTS_OF_PHONE);

    private Lists() {}
}
