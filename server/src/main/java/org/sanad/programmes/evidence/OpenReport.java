package org.sanad.programmes.evidence;

import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.files.OpenFile;
import org.sanad.files.OpenedFile;
import org.sanad.files.StoredFileId;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the report of a piece of evidence for those who may ask for projects where it lies. */
@Component
class OpenReport {

    private final Findings findings;
    private final OpenFile openFile;
    private final Permit permit;
    private final Audit audit;

    OpenReport(Findings findings, OpenFile openFile, Permit permit, Audit audit) {
        this.findings = findings;
        this.openFile = openFile;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public OpenedFile open(UUID evidence) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var kept = findings.find(evidence).orElseThrow(OpenReport::notFound);
        permit.require(Permission.REQUEST_PROJECTS, Target.at(new PCode(kept.area())));
        var file = Optional.ofNullable(kept.fileId()).map(StoredFileId::new).orElseThrow(OpenReport::notFound);
        audit.recorded("evidence.opened", Subject.of("evidence", evidence));
        return openFile.open(file, Reports.ACCEPTED.ownerKind());
    }

    private static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
