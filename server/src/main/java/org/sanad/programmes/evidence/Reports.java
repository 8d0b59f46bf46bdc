package org.sanad.programmes.evidence;

import java.util.Optional;
import org.sanad.files.Accepted;
import org.sanad.files.StoreFile;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.shared.Kept;
import org.springframework.stereotype.Component;

/** The reports that hang on evidence: a PDF or a photographed page. */
@Component
class Reports {

    static final Accepted ACCEPTED = Accepted.scan("evidence");

    private final StoreFile storeFile;

    Reports(StoreFile storeFile) {
        this.storeFile = storeFile;
    }

    /** Empty where none was handed in; a browser then sends an empty one. */
    Kept<Optional<StoredFileId>> keep(Upload report) {
        if (report.content().length == 0) {
            return new Kept.Yes<>(Optional.empty());
        }
        return switch (storeFile.store(report, ACCEPTED)) {
            case Kept.Yes<StoredFileId>(var id) -> new Kept.Yes<>(Optional.of(id));
            case Kept.No<StoredFileId>(var faults) -> new Kept.No<>(faults);
        };
    }
}
