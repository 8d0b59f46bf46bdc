package org.sanad.forms.entities.changes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** What each version of a form saves; read once, since a version never changes. */
@Component
class FormProperties {

    private final Map<FormVersionId, SavedProperties> byVersion = new ConcurrentHashMap<>();
    private final FormVersions versions;

    FormProperties(FormVersions versions) {
        this.versions = versions;
    }

    SavedProperties of(FormVersionId version) {
        return byVersion.computeIfAbsent(version, sought -> SavedProperties.in(versions.xform(sought)));
    }
}
