package org.sanad.assessment.proofreading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.proof.Proof;
import org.sanad.proof.ProofRead;
import org.sanad.proof.Unreadable;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports for those who plan assessments or publish, and keeps what was found for its reader alone. */
@Component
public class ReadReports {

    private final KeptReadings kept;
    private final Permit permit;
    private final CurrentActor currentActor;
    private final Audit audit;

    ReadReports(KeptReadings kept, Permit permit, CurrentActor currentActor, Audit audit) {
        this.kept = kept;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    public boolean allowed() {
        return permit.allowsAnywhere(Permission.PUBLISH_REPORTS) || permit.allowsAnywhere(Permission.PLAN_ASSESSMENTS);
    }

    public void requireMay() {
        if (!permit.allowsAnywhere(Permission.PUBLISH_REPORTS)) {
            permit.requireAnywhere(Permission.PLAN_ASSESSMENTS);
        }
    }

    public Proof file(byte[] file) throws Unreadable {
        requireMay();
        return ProofRead.file(file);
    }

    public Proof text(String text) {
        requireMay();
        return ProofRead.text(text);
    }

    @Transactional
    public UUID keep(String title, Proof proof) {
        requireMay();
        var id = kept.add(user(), title, proof);
        audit.recorded("proofreading.kept", subject(id));
        return id;
    }

    @Transactional(readOnly = true)
    public List<KeptReading> kept() {
        requireMay();
        return kept.of(user());
    }

    @Transactional(readOnly = true)
    public KeptReading kept(UUID id) {
        requireMay();
        return kept.find(id, user()).orElseThrow(ReadReports::unknown);
    }

    @Transactional
    public void remove(UUID id) {
        requireMay();
        if (!kept.remove(id, user())) {
            throw unknown();
        }
        audit.recorded("proofreading.removed", subject(id), Map.of());
    }

    private UserId user() {
        var user = currentActor.actor().user();
        if (user == null) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
        return user;
    }

    private static Subject subject(UUID id) {
        return Subject.of("proofreading", id);
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
