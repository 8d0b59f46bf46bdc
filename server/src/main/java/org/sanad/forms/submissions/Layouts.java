package org.sanad.forms.submissions;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** How answers to each version of a form are laid out. */
@Component
class Layouts {

    private final Map<FormVersionId, Layout.By> byVersion = new ConcurrentHashMap<>();
    private final Map<Named, FormVersionId> named = new ConcurrentHashMap<>();
    private final FormVersions versions;

    /** A version as a phone names it. */
    private record Named(FormId form, String version) {}

    Layouts(FormVersions versions) {
        this.versions = versions;
    }

    /** A version of the form that was published once, whatever became of it since: it stays that version for ever. */
    Optional<FormVersionId> version(FormId form, String version) {
        var name = new Named(form, version);
        var known = Optional.ofNullable(named.get(name));
        if (known.isPresent()) {
            return known;
        }
        var found = versions.everPublished(form, version);
        found.ifPresent(id -> named.put(name, id));
        return found;
    }

    Layout.By of(FormVersionId version) {
        return byVersion.computeIfAbsent(version, sought -> new Layout.By(ProjectAnswers.by(versions.outline(sought))));
    }
}
