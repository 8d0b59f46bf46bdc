package org.sanad.forms.submissions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** How answers to each version of a form are laid out. */
@Component
class Layouts {

    private final Map<FormVersionId, Layout.By> byVersion = new ConcurrentHashMap<>();
    private final FormVersions versions;

    Layouts(FormVersions versions) {
        this.versions = versions;
    }

    Layout.By of(FormVersionId version) {
        return byVersion.computeIfAbsent(version, sought -> new Layout.By(ProjectAnswers.by(versions.outline(sought))));
    }
}
