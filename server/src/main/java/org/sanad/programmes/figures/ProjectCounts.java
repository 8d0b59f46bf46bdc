package org.sanad.programmes.figures;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects of a period and where they run. */
@Repository
public class ProjectCounts {

    /**
     * A project as counting needs it; the place is the project's own, which is always known.
     *
     * @param composition of all its cohorts together; {@code NONE} before it has any
     */
    public record ProjectRow(
            String code, String type, String delivery, String governorate, String site, String composition) {

        boolean isWithLivelihoods() {
            return delivery.equals("WITH_LIVELIHOODS");
        }

        boolean isLivelihoodFor(String group) {
            return isWithLivelihoods() && composition.equals(group);
        }
    }

    private final JdbcClient jdbc;

    ProjectCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProjectRow> projects(Map<String, Object> scope) {
        return jdbc.sql("""
                        select p.code, p.type, p.delivery, coalesce(g.governorate, 'NOT_RECORDED') as governorate,
                            s.code as site,
                            (select case
                                    when count(*) = 0 then 'NONE'
                                    when count(distinct c.composition) = 1 then min(c.composition)
                                    else 'MIXED'
                                end
                                from programmes.cohort c
                                where c.project_id = p.id) as composition
                        from programmes.project p
                        join directory.site s on s.id = p.site_id
                        left join programmes.governorate g on g.area = p.area
                        where p.programme = :programme
                            and p.starts_on <= :until and p.ends_on >= :from
                            and (:governorate = '' or g.governorate = :governorate)
                            and (:type = '' or p.type = :type)
                            and p.id in (select programmes.reachable_project(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        order by p.code
                        """).params(scope).query(ProjectRow.class).list();
    }

    boolean knowsProgramme(String programme) {
        return jdbc.sql("select exists (select 1 from programmes.project where programme = :programme)")
                .param("programme", programme)
                .query(Boolean.class)
                .single();
    }

    /** Names of governorates and sites by their codes, each in three languages where known. */
    List<PlaceName> placeNames() {
        return jdbc.sql("""
                        select a.pcode as code, a.name_en, a.name_ar, a.name_ckb
                        from geography.area a
                        where a.level = 1
                        union all
                        select s.code, s.name, s.name_ar, s.name_ckb
                        from directory.site s
                        """).query(PlaceName.class).list();
    }
}
