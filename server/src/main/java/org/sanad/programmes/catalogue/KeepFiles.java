package org.sanad.programmes.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.files.Accepted;
import org.sanad.files.OpenFile;
import org.sanad.files.OpenedFile;
import org.sanad.files.StoreFile;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a mission's own file for a template or a leaflet in one language, and gives it out again. */
@Component
public class KeepFiles {

    static final Accepted ACCEPTED = Accepted.document("catalogue");

    /** Where the files and what they belong to lie. */
    @Component
    record Shelves(CatalogueFiles files, Materials materials, StoreFile storeFile, OpenFile openFile) {}

    private final Shelves shelves;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepFiles(Shelves shelves, Permit permit, Audit audit, Clock clock) {
        this.shelves = shelves;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file given for a language that has one already is its next version. */
    @Transactional
    public Kept<StoredFileId> add(UUID material, Optional<Language> given, Upload upload) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        if (shelves.materials().find(material).isEmpty()) {
            throw notFound();
        }
        if (given.isEmpty()) {
            return new Kept.No<>(Map.of("language", Problem.of("file-language-missing")));
        }
        var language = given.get();
        var stored = shelves.storeFile().store(upload, ACCEPTED);
        if (stored instanceof Kept.Yes<StoredFileId>(var file)) {
            var at = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
            shelves.files().add(material, language, file, at);
            audit.recorded(
                    "catalogue.file-added", Subject.of("material", material), Map.of("language", language.tag()));
        }
        return stored;
    }

    @Transactional(readOnly = true)
    public OpenedFile open(UUID id) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        var file = shelves.files().find(id).orElseThrow(KeepFiles::notFound);
        return shelves.openFile().open(new StoredFileId(file.fileId()), ACCEPTED.ownerKind());
    }

    private static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
