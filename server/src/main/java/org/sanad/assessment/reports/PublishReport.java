package org.sanad.assessment.reports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audience;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.reports.content.Advice;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a draft as it is, with every row it could cite, once nothing stands against it; and gives out what was kept. */
@Component
public class PublishReport {

    private final AssembleDraft assembleDraft;
    private final ReportParts parts;
    private final RoundPermit permit;
    private final CurrentActor currentActor;
    private final Audit audit;

    PublishReport(
            AssembleDraft assembleDraft,
            ReportParts parts,
            RoundPermit permit,
            CurrentActor currentActor,
            Audit audit) {
        this.assembleDraft = assembleDraft;
        this.parts = parts;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @return the number of the edition */
    @Transactional
    public int publish(RoundId id, UUID report) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        parts.reports().hold(report);
        var draft = assembleDraft.of(id, report);
        if (!draft.publishable()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("report-not-ready"));
        }
        var content = numbered(draft.content(), parts.editions().next(report));
        var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        parts.editions().add(report, content, user.orElse(null));
        audit.recorded(
                "report.published",
                Subject.of("report", report),
                Map.of("edition", content.edition(), "audience", content.audience()));
        return content.edition();
    }

    /** What was published, for those it was published for. Small counts of an inside edition stay inside. */
    @Transactional
    public ReportContent edition(RoundId id, UUID report, int number) {
        var round = permit.require(Permission.SEE_FINDINGS, id);
        var content = parts.reports()
                .find(id, report)
                .flatMap(found -> parts.editions().find(found.id(), number))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (content.audience() == Audience.INTERNAL) {
            if (!permit.seesEveryCount()) {
                permit.require(Permission.PUBLISH_REPORTS, round.id());
            }
            audit.recorded("report.read-inside", Subject.of("report", report), Map.of("edition", number));
        }
        return content;
    }

    private static ReportContent numbered(ReportContent draft, int edition) {
        return new ReportContent(
                draft.title(),
                draft.about(),
                draft.audience(),
                edition,
                draft.at(),
                draft.blocks(),
                draft.slots(),
                draft.evidence(),
                draft.quotes(),
                draft.advice().stream().map(Advice::published).toList(),
                draft.grounds());
    }
}
