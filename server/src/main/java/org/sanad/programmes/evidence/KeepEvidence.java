package org.sanad.programmes.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes evidence down and says what it speaks for. Whoever reads it has the right to the thing it speaks for. */
@Component
public class KeepEvidence {

    /** What nearby evidence is gathered from. */
    @Component
    record Around(Places places, Consulted consulted) {}

    private final Findings findings;
    private final Reports reports;
    private final Around around;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepEvidence(Findings findings, Reports reports, Around around, Permit permit, Audit audit, Clock clock) {
        this.findings = findings;
        this.reports = reports;
        this.around = around;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever asks has checked the permission for what it speaks for. */
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID justified) {
        return findings.of(justified);
    }

    /** Of the same governorate, so that one consultation need not be written down twice. */
    @Transactional(readOnly = true)
    public List<Evidence> nearby(Justified justified) {
        permit.require(Permission.REQUEST_PROJECTS, justified.target());
        var area = around(justified);
        return Stream.concat(findings.unused(justified.id(), area).stream(), said(area).stream())
                .toList();
    }

    @Transactional
    public Kept<UUID> record(Justified justified, EvidenceDetails details, Upload report) {
        permit.require(Permission.REQUEST_PROJECTS, justified.target());
        if (details.on().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return new Kept.No<>(Map.of("evidenceOn", Problem.of("evidence-day")));
        }
        return switch (reports.keep(report)) {
            case Kept.Yes<Optional<StoredFileId>>(var file) -> new Kept.Yes<>(add(justified, details, file));
            case Kept.No<Optional<StoredFileId>>(var faults) -> new Kept.No<>(faults);
        };
    }

    private UUID add(Justified justified, EvidenceDetails details, Optional<StoredFileId> file) {
        var user = permit.reach(Permission.REQUEST_PROJECTS).user();
        var id = findings.add(justified.area(), details, file, user, clock.instant());
        findings.use(id, justified);
        recorded("evidence.recorded", id, justified);
        return id;
    }

    /** What stands already is used for one thing more. */
    @Transactional
    public void reuse(Justified justified, UUID evidence) {
        permit.require(Permission.REQUEST_PROJECTS, justified.target());
        var chosen = nearby(justified).stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("evidence-not-here")));
        if (said(around(justified)).contains(chosen)) {
            findings.cite(add(justified, chosen.details(), Optional.empty()), evidence);
            return;
        }
        findings.use(evidence, justified);
        recorded("evidence.used", evidence, justified);
    }

    /** The governorate, or the place alone for who may ask no wider. */
    private PCode around(Justified justified) {
        return around.places()
                .governorateOf(justified.area())
                .map(Area::pcode)
                .filter(wider -> permit.allows(Permission.REQUEST_PROJECTS, Target.at(wider)))
                .orElse(justified.area());
    }

    /** Consultations that nobody has used as evidence yet. */
    private List<Evidence> said(PCode area) {
        var near = around.consulted().near(area);
        var cited = findings.cited(near.stream().map(Evidence::id).toList());
        return near.stream().filter(one -> !cited.contains(one.id())).toList();
    }

    private void recorded(String action, UUID id, Justified justified) {
        var of = Map.of("of", justified.what().name(), "id", justified.id().toString());
        audit.recorded(action, Subject.of("evidence", id), of);
    }
}
