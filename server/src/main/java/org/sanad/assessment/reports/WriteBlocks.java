package org.sanad.assessment.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.MapSubject;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.evidence.FindEvidence;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.kept.Report;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts blocks into a draft, rewrites, moves and removes them. */
@Component
public class WriteBlocks {

    private static final int LONGEST_TEXT = 20_000;

    private final ReportParts parts;
    private final RoundPermit permit;
    private final FindEvidence findEvidence;
    private final OutlineReport outline;
    private final Audit audit;

    WriteBlocks(ReportParts parts, RoundPermit permit, FindEvidence findEvidence, OutlineReport outline, Audit audit) {
        this.parts = parts;
        this.permit = permit;
        this.findEvidence = findEvidence;
        this.outline = outline;
        this.audit = audit;
    }

    @Transactional
    public void add(RoundId id, UUID report, BlockKind kind, String subject) {
        var round = permit.require(Permission.PUBLISH_REPORTS, id);
        var found = held(id, report);
        if (kind == BlockKind.FINDING) {
            var finding = findEvidence
                    .of(round, found.audience())
                    .flatMap(evidence -> evidence.finding(subject))
                    .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-no-such-finding")));
            outline.finding(report, finding);
        } else {
            if (kind == BlockKind.MAP) {
                requireMap(round, found, MapSubject.of(subject));
            }
            var about = kind == BlockKind.QUOTE || kind == BlockKind.MAP ? subject : "";
            parts.blocks().add(report, kind, about, Wording.NONE);
        }
        changed(report, "added");
    }

    private void requireMap(Round round, Report report, MapSubject map) {
        var there = findEvidence
                .of(round, report.audience())
                .flatMap(evidence -> evidence.finding(map.finding()))
                .filter(finding -> !finding.drawn().ground().isEmpty() && finding.places(map.answer()));
        if (there.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-no-such-finding"));
        }
    }

    @Transactional
    public void rewrite(RoundId id, UUID report, ReportBlock block) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        held(id, report);
        if (block.text().byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-text-long"));
        }
        if (!parts.blocks().rewrite(report, block)) {
            throw new Refused(Refused.Kind.GONE_STALE, Problem.of("changed-meanwhile"));
        }
        changed(report, "rewritten");
    }

    /** @param by places, up where negative */
    @Transactional
    public void move(RoundId id, UUID report, UUID block, int by) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        held(id, report);
        List<UUID> order = new ArrayList<>(
                parts.blocks().of(report).stream().map(ReportBlock::id).toList());
        var from = order.indexOf(block);
        if (from >= 0) {
            order.remove(from);
            order.add(Math.clamp((long) from + by, 0, order.size()), block);
            parts.blocks().order(report, order);
        }
    }

    @Transactional
    public void remove(RoundId id, UUID report, UUID block) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        held(id, report);
        parts.blocks().remove(report, block);
        changed(report, "removed");
    }

    private Report held(RoundId round, UUID report) {
        var found = parts.reports()
                .find(round, report)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        parts.reports().hold(report);
        return found;
    }

    private void changed(UUID report, String how) {
        audit.recorded("report.written", Subject.of("report", report), Map.of("how", how));
    }
}
