package org.sanad.programmes.workshops;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.directory.SiteId;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Workshop types proposed, approved and rejected. */
@Repository
class Proposals {

    private record Row(
            UUID id,
            UUID siteId,
            String area,
            WorkshopKind craft,
            String otherCraft,
            String immediateBenefit,
            String useOnReturn,
            boolean divisionAbsent,
            boolean pilot,
            @Nullable LocalDate plannedFor,
            Proposal.State state,
            String reason,
            @Nullable LocalDate decidedOn) {

        Proposal proposal() {
            var details = new ProposalDetails(
                    new SiteId(siteId),
                    craft,
                    otherCraft,
                    immediateBenefit,
                    useOnReturn,
                    divisionAbsent,
                    pilot,
                    Optional.ofNullable(plannedFor));
            return new Proposal(id, new PCode(area), details, state, reason, Optional.ofNullable(decidedOn));
        }
    }

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those a permission reaches by place, the latest first. */
    List<Proposal> reached(Reach reach) {
        return jdbc.sql("""
                        select p.* from programmes.workshop_type p
                        where :everywhere or exists (select 1 from geography.area_within w
                            where w.pcode = p.area and w.within = any (:areas))
                        order by p.proposed_at desc, p.id desc
                        """).params(reach.parameters()).query(Row.class).list().stream()
                .map(Row::proposal)
                .toList();
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql("select * from programmes.workshop_type where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::proposal);
    }

    boolean isApproved(SiteId site, WorkshopKind craft) {
        return jdbc.sql("""
                        select exists (select 1 from programmes.workshop_type
                            where site_id = :site and craft = :craft and state = 'APPROVED')
                        """)
                .param("site", site.value())
                .param("craft", craft.name())
                .query(Boolean.class)
                .single();
    }

    /** Empty where this craft stands proposed or approved at the place already. */
    Optional<UUID> add(ProposalDetails details, PCode area, UUID by, Instant at) {
        return typed(jdbc.sql("""
                        insert into programmes.workshop_type (site_id, area, craft, other_craft, immediate_benefit,
                            use_on_return, division_absent, pilot, planned_for, proposed_by, proposed_at)
                        values (:site, :area, :craft, :other, :benefit, :return, :absent, :pilot, :planned, :by, :at)
                        on conflict do nothing returning id
                        """), details)
                .param("site", details.site().value())
                .param("craft", details.craft().name())
                .param("other", details.otherCraft())
                .param("area", area.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** The arguments; place and craft stay. Whether it was still open. */
    boolean argue(UUID id, ProposalDetails details) {
        return typed(jdbc.sql("""
                        update programmes.workshop_type
                        set immediate_benefit = :benefit, use_on_return = :return, division_absent = :absent,
                            pilot = :pilot, planned_for = :planned
                        where id = :id and state = 'PROPOSED'
                        """), details).param("id", id).update() > 0;
    }

    /** Whether it was still open. */
    boolean decide(UUID id, Verdict verdict, UUID by) {
        return jdbc.sql("""
                        update programmes.workshop_type
                        set state = :state, benefit_met = :benefit, return_met = :return, reason = :reason,
                            decided_on = :day, decided_by = :by
                        where id = :id and state = 'PROPOSED'
                        """)
                        .param("id", id)
                        .param("state", verdict.approves() ? "APPROVED" : "REJECTED")
                        .param("benefit", verdict.benefitMet())
                        .param("return", verdict.returnMet())
                        .param("reason", verdict.reason())
                        .param("day", verdict.on())
                        .param("by", by)
                        .update()
                > 0;
    }

    private static StatementSpec typed(StatementSpec statement, ProposalDetails details) {
        return statement
                .param("benefit", details.immediateBenefit())
                .param("return", details.useOnReturn())
                .param("absent", details.divisionAbsent())
                .param("pilot", details.pilot())
                .param("planned", details.plannedFor().orElse(null));
    }
}
