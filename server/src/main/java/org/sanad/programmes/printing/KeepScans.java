package org.sanad.programmes.printing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.files.Accepted;
import org.sanad.files.OpenFile;
import org.sanad.files.OpenedFile;
import org.sanad.files.StoreFile;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the photograph of a signed sheet with its session, for those who may read the marks; each look is recorded. */
@Component
public class KeepScans {

    private static final Accepted SIGNED_SHEET = Accepted.scan("session-scan");

    /** Sheets of one session with some to spare; a hundred would be a mistake of the thumb. */
    private static final int MOST = 12;

    private final SessionScans scans;
    private final StoreFile storeFile;
    private final OpenFile openFile;
    private final ProgrammePermit permit;
    private final Audit audit;

    KeepScans(SessionScans scans, StoreFile storeFile, OpenFile openFile, ProgrammePermit permit, Audit audit) {
        this.scans = scans;
        this.storeFile = storeFile;
        this.openFile = openFile;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Kept<StoredFileId> add(SessionId session, Upload upload) {
        requireKeeping(session);
        if (scans.of(session).size() >= MOST) {
            return new Kept.No<>(Map.of(StoreFile.FIELD, Problem.of("scans-too-many", MOST)));
        }
        var kept = storeFile.store(upload, SIGNED_SHEET);
        if (kept instanceof Kept.Yes<StoredFileId>(var file)) {
            scans.add(session, file);
            audit.recorded("scan.added", subject(session));
        }
        return kept;
    }

    @Transactional(readOnly = true)
    List<Scan> of(SessionId session) {
        permit.require(Permission.SEE_MARKS, session);
        return scans.of(session);
    }

    boolean mayKeep(SessionId session) {
        return permit.allows(Permission.KEEP_PHOTOGRAPHS, session) && permit.allows(Permission.SEE_MARKS, session);
    }

    void requireKeeping(SessionId session) {
        permit.require(Permission.KEEP_PHOTOGRAPHS, session);
        permit.require(Permission.SEE_MARKS, session);
    }

    @Transactional
    OpenedFile open(SessionId session, UUID scan) {
        permit.require(Permission.SEE_MARKS, session);
        var found = found(session, scan);
        audit.recorded("scan.opened", subject(session));
        return openFile.open(new StoredFileId(found.fileId()), SIGNED_SHEET.ownerKind());
    }

    @Transactional
    void remove(SessionId session, UUID scan) {
        requireKeeping(session);
        var found = found(session, scan);
        scans.remove(found);
        storeFile.discard(new StoredFileId(found.fileId()));
        audit.recorded("scan.removed", subject(session));
    }

    private Scan found(SessionId session, UUID scan) {
        return scans.find(session, scan)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private static Subject subject(SessionId session) {
        return Subject.of("session", session);
    }
}
