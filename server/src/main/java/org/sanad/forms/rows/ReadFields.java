package org.sanad.forms.rows;

import org.sanad.forms.FormId;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** Puts the versions of a form together. */
@Component
public class ReadFields {

    private final FormVersions versions;
    private final FileChoices fileChoices;

    ReadFields(FormVersions versions, FileChoices fileChoices) {
        this.versions = versions;
        this.fileChoices = fileChoices;
    }

    public FormFields of(FormId form) {
        return FormFields.of(versions.of(form).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .map(this::asked)
                .toList());
    }

    /** What one version asks. */
    public FormFields of(FormVersionId version) {
        return FormFields.of(versions.find(version).stream().map(this::asked).toList());
    }

    private AskedVersion asked(FormVersion version) {
        var outline = versions.outline(version.versionId());
        return new AskedVersion(outline, fileChoices.of(version, outline));
    }
}
