package org.sanad.assessment.reports;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.atlas.MapGround;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.DraftFault;
import org.sanad.assessment.reports.content.MapSubject;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.content.ReviewDraft;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.assessment.reports.evidence.FindEvidence;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.kept.Report;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.assessment.reports.voices.FindVoices;
import org.sanad.geography.Places;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft together with today's evidence and looks it through. */
@Component
public class AssembleDraft {

    private final ReportParts parts;
    private final FindEvidence findEvidence;
    private final FindVoices findVoices;
    private final RoundPermit permit;
    private final Places places;
    private final Clock clock;

    AssembleDraft(
            ReportParts parts,
            FindEvidence findEvidence,
            FindVoices findVoices,
            RoundPermit permit,
            Places places,
            Clock clock) {
        this.parts = parts;
        this.findEvidence = findEvidence;
        this.findVoices = findVoices;
        this.permit = permit;
        this.places = places;
        this.clock = clock;
    }

    /** A draft, and what stands against its publication. */
    public record Draft(Round round, Report report, ReportContent content, List<DraftFault> faults, long cleanedSince) {

        public boolean publishable() {
            return faults.stream().noneMatch(DraftFault::stops)
                    && !content.blocks().isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Draft of(RoundId id, UUID reportId) {
        var round = permit.require(Permission.PUBLISH_REPORTS, id);
        var report = parts.reports()
                .find(id, reportId)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var content = content(round, report);
        return new Draft(
                round,
                report,
                content,
                ReviewDraft.of(report.id(), content),
                findEvidence.cleanedSince(round, content.evidence().versions()));
    }

    /** What there is to cite, whether or not a report cites it yet. */
    public Optional<Evidence> evidence(Round round, Report report) {
        return findEvidence.of(round, report.audience());
    }

    private ReportContent content(Round round, Report report) {
        var evidence = evidence(round, report)
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("report-nothing-analysed")));
        var blocks = parts.blocks().of(report.id());
        return new ReportContent(
                report.title(),
                new ReportContent.About(round.name(), round.code(), place(round), round.startsOn(), round.endsOn()),
                report.audience(),
                0,
                clock.instant(),
                blocks,
                parts.slots().of(report.id()),
                evidence,
                findVoices.quotes(round, report.audience()),
                findVoices.advice(round),
                grounds(blocks, evidence));
    }

    /** The outlines of the maps in it, each once: a published report keeps them. */
    private List<MapGround> grounds(List<ReportBlock> blocks, Evidence evidence) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.MAP || block.kind() == BlockKind.FINDING)
                .flatMap(block -> evidence.finding(finding(block)).stream()
                        .filter(finding -> block.kind() == BlockKind.MAP || isDrawnOnMap(finding)))
                .map(finding -> finding.drawn().ground())
                .distinct()
                .flatMap(name -> findEvidence.ground(name).stream())
                .toList();
    }

    private static String finding(ReportBlock block) {
        return block.kind() == BlockKind.MAP ? MapSubject.of(block.subject()).finding() : block.subject();
    }

    private static boolean isDrawnOnMap(Finding finding) {
        return ChartWish.orUsual(finding.drawn().chart()) == ChartWish.MAP;
    }

    private Wording place(Round round) {
        Map<String, String> names = Stream.of("en", "ar", "ckb")
                .collect(Collectors.toMap(tag -> tag, tag -> places.fullName(round.area(), Locale.of(tag))));
        return new Wording(names);
    }
}
