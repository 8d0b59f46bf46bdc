package org.sanad.forms.rows;

import org.sanad.forms.FormId;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** Puts the versions of a form together. */
@Component
public class ReadFields {

    private final FormVersions versions;

    ReadFields(FormVersions versions) {
        this.versions = versions;
    }

    public FormFields of(FormId form) {
        return FormFields.of(versions.of(form).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .map(version -> versions.outline(version.versionId()))
                .toList());
    }
}
