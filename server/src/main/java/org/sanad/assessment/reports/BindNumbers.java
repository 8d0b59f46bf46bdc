package org.sanad.assessment.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.content.Slot;
import org.sanad.assessment.reports.evidence.FindEvidence;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.kept.Report;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Binds numbers in prose to the result table, or says where they are quoted from. */
@Component
public class BindNumbers {

    private static final int LONGEST_SOURCE = 500;

    private final ReportParts parts;
    private final RoundPermit permit;
    private final FindEvidence findEvidence;
    private final Audit audit;

    BindNumbers(ReportParts parts, RoundPermit permit, FindEvidence findEvidence, Audit audit) {
        this.parts = parts;
        this.permit = permit;
        this.findEvidence = findEvidence;
        this.audit = audit;
    }

    /** Binds a result and writes its slot at the end of the block's prose, in every language. */
    @Transactional
    public void bind(RoundId id, UUID report, UUID block, Cited cited) {
        var result = result(id, report, cited.finding(), cited.result());
        if (!cited.show().fits(result)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-no-such-number"));
        }
        var name = parts.slots().freeName(report);
        parts.slots()
                .add(
                        report,
                        Slot.bound(
                                name,
                                cited.finding(),
                                cited.result(),
                                cited.show(),
                                NumberWords.plain(result, cited.show())));
        rewrite(report, block, text -> text.isEmpty() ? "{" + name + "}" : text + " {" + name + "}");
        audit.recorded("report.number-bound", Subject.of("report", report), Map.of("result", cited.result()));
    }

    /** What of which row is cited. */
    public record Cited(String finding, String result, Show show) {}

    /** Says where a typed number comes from, wherever it stands in the block. */
    @Transactional
    public void quote(RoundId id, UUID report, UUID block, String number, String typedSource) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        held(id, report);
        var source = typedSource.strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-source"));
        }
        if (!typed(report, block, number)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-no-such-number"));
        }
        var name = parts.slots().freeName(report);
        parts.slots().add(report, Slot.quoted(name, number, source));
        rewrite(report, block, text -> Prose.exchanged(text, number, name));
        audit.recorded("report.number-quoted", Subject.of("report", report), Map.of("quoted", number));
    }

    private boolean typed(UUID report, UUID id, String number) {
        return parts.blocks().of(report).stream()
                .filter(block -> block.id().equals(id))
                .flatMap(block -> block.text().byLanguage().values().stream())
                .anyMatch(text -> Prose.literalNumbers(text).contains(number));
    }

    /** The author read the new numbers and the words around them still hold. @param names of slots */
    @Transactional
    public void acceptNew(RoundId id, UUID report, Collection<String> names) {
        permit.require(Permission.PUBLISH_REPORTS, id);
        held(id, report);
        parts.slots().of(report).stream()
                .filter(slot -> names.contains(slot.name()) && !slot.isFromElsewhere())
                .forEach(slot -> {
                    var result = result(id, report, slot.finding(), slot.result());
                    var now = NumberWords.plain(result, slot.show());
                    parts.slots().seen(report, slot.name(), now);
                    audit.recorded(
                            "report.number-accepted",
                            Subject.of("report", report),
                            Map.of("seen", slot.seen().number(), "now", now));
                });
    }

    private Result result(RoundId id, UUID report, String finding, String key) {
        var round = permit.require(Permission.PUBLISH_REPORTS, id);
        var found = held(id, report);
        return findEvidence
                .of(round, found.audience())
                .flatMap(evidence -> evidence.result(finding, key))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("report-no-such-number")));
    }

    private Report held(RoundId round, UUID report) {
        var found = parts.reports()
                .find(round, report)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        parts.reports().hold(report);
        return found;
    }

    private interface Rewriting {
        String of(String text);
    }

    private void rewrite(UUID report, UUID id, Rewriting rewriting) {
        parts.blocks().of(report).stream()
                .filter(block -> block.id().equals(id) && block.kind().hasText())
                .findFirst()
                .ifPresent(block -> {
                    var texts = new HashMap<String, String>();
                    for (var language : new String[] {"en", "ar", "ckb"}) {
                        texts.put(
                                language, rewriting.of(block.text().in(language).orElse("")));
                    }
                    parts.blocks()
                            .rewrite(
                                    report,
                                    new ReportBlock(
                                            id, block.kind(), block.subject(), new Wording(texts), block.version()));
                });
    }
}
