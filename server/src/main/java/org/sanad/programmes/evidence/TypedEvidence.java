package org.sanad.programmes.evidence;

import java.util.Map;
import java.util.Optional;
import org.sanad.files.Upload;
import org.sanad.shared.Kept;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the form that adds evidence, for the pages that hold it: something new, or something that stands already. */
@Component
public class TypedEvidence {

    private final KeepEvidence keepEvidence;

    TypedEvidence(KeepEvidence keepEvidence) {
        this.keepEvidence = keepEvidence;
    }

    /** What is wrong with it; nothing once it is added. */
    public FormErrors add(Justified justified, Map<String, String> typed, Optional<MultipartFile> file) {
        var errors = FormErrors.none();
        var standing = TypedFields.id(typed.get("standing"));
        if (standing.isPresent()) {
            keepEvidence.reuse(justified, standing.get());
            return errors;
        }
        var report = file.map(Upload::of).orElse(Upload.NONE);
        new EvidenceForm(typed)
                .details(errors)
                .map(details -> keepEvidence.record(justified, details, report))
                .ifPresent(kept -> {
                    if (kept instanceof Kept.No<?>(var faults)) {
                        faults.forEach(errors::add);
                    }
                });
        return errors;
    }
}
