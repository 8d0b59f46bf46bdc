package org.sanad.files;

import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file for the feature that owns it. Whoever calls has checked the permission for the record it hangs on. */
@Component
public class OpenFile {

    private final StoredFiles files;
    private final DataFolder folder;

    OpenFile(StoredFiles files, DataFolder folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * The file whole and as it was kept.
     *
     * @throws Refused when there is none of this owner, or its bytes are lost or no longer the same
     */
    @Transactional(readOnly = true)
    public OpenedFile open(StoredFileId id, String ownerKind) {
        var file = files.find(id, ownerKind)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var content = folder.read(file.sha256())
                .filter(bytes -> StoreFile.sha256(bytes).equals(file.sha256()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("file-lost")));
        return new OpenedFile(file.type(), file.name(), content);
    }
}
