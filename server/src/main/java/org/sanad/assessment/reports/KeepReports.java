package org.sanad.assessment.reports;

import java.util.List;
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
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.kept.Edition;
import org.sanad.assessment.reports.kept.Report;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins reports and names them. */
@Component
public class KeepReports {

    private static final int LONGEST_TITLE = 200;

    private final ReportParts parts;
    private final RoundPermit permit;
    private final CurrentActor currentActor;
    private final OutlineReport outline;
    private final Audit audit;

    KeepReports(ReportParts parts, RoundPermit permit, CurrentActor currentActor, OutlineReport outline, Audit audit) {
        this.parts = parts;
        this.permit = permit;
        this.currentActor = currentActor;
        this.outline = outline;
        this.audit = audit;
    }

    /** A report with what was published of it. */
    public record Listed(Report report, List<Edition> editions) {}

    /** Those who only read see a report as soon as an edition of it is theirs to see. */
    @Transactional(readOnly = true)
    public List<Listed> list(RoundId id) {
        var round = permit.require(Permission.SEE_FINDINGS, id);
        var composes = permit.allows(Permission.PUBLISH_REPORTS, round);
        var isInside = composes || permit.seesEveryCount();
        return parts.reports().of(id).stream()
                .map(report -> new Listed(report, editions(report, isInside)))
                .filter(listed -> composes || !listed.editions().isEmpty())
                .toList();
    }

    private List<Edition> editions(Report report, boolean isInside) {
        return parts.editions().of(report.id()).stream()
                .filter(edition -> isInside || edition.audience() != Audience.INTERNAL)
                .toList();
    }

    @Transactional
    public Kept<UUID> begin(RoundId id, Wording title, Audience audience) {
        var round = permit.require(Permission.PUBLISH_REPORTS, id);
        var fault = fault(title);
        if (fault.isPresent()) {
            return new Kept.No<>(Map.of("title_en", fault.orElseThrow()));
        }
        var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        var report = parts.reports().add(id, title, audience, user.orElse(null));
        outline.write(round, report, audience);
        audit.recorded("report.begun", Subject.of("report", report), Map.of("audience", audience));
        return new Kept.Yes<>(report);
    }

    @Transactional
    public Kept<UUID> change(RoundId id, UUID report, Wording title, Audience audience) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        var fault = fault(title);
        if (fault.isPresent()) {
            return new Kept.No<>(Map.of("title_en", fault.orElseThrow()));
        }
        if (parts.reports().find(id, report).isPresent()) {
            parts.reports().change(report, title, audience);
            audit.recorded("report.changed", Subject.of("report", report), Map.of("audience", audience));
        }
        return new Kept.Yes<>(report);
    }

    /** In all three languages, and without numbers, which nothing in a title can back. */
    private static Optional<Problem> fault(Wording title) {
        var whole = List.of("en", "ar", "ckb").stream()
                .allMatch(language -> title.in(language)
                        .filter(words -> words.length() <= LONGEST_TITLE)
                        .isPresent());
        if (!whole) {
            return Optional.of(Problem.of("report-title"));
        }
        return title.byLanguage().values().stream()
                        .allMatch(words -> Prose.literalNumbers(words).isEmpty())
                ? Optional.empty()
                : Optional.of(Problem.of("report-title-number"));
    }
}
