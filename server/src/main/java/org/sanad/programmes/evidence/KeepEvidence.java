package org.sanad.programmes.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes evidence down and says what it speaks for. Whoever reads it has the right to the thing it speaks for. */
@Component
public class KeepEvidence {

    private final Findings findings;
    private final Reports reports;
    private final Places places;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepEvidence(Findings findings, Reports reports, Places places, Permit permit, Audit audit, Clock clock) {
        this.findings = findings;
        this.reports = reports;
        this.places = places;
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
        var around = places.governorateOf(justified.area()).map(Area::pcode).orElse(justified.area());
        return permit.allows(Permission.REQUEST_PROJECTS, Target.at(around))
                ? findings.unused(justified.id(), around)
                : findings.unused(justified.id(), justified.area());
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
        if (nearby(justified).stream().noneMatch(one -> one.id().equals(evidence))) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("evidence-not-here"));
        }
        findings.use(evidence, justified);
        recorded("evidence.used", evidence, justified);
    }

    private void recorded(String action, UUID id, Justified justified) {
        var of = Map.of("of", justified.what().name(), "id", justified.id().toString());
        audit.recorded(action, Subject.of("evidence", id), of);
    }
}
