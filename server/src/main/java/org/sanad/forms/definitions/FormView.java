package org.sanad.forms.definitions;

import java.util.List;
import java.util.Optional;
import org.sanad.forms.Form;
import org.sanad.forms.FormFile;
import org.sanad.forms.FormVersion;
import org.sanad.xlsform.Finding;

/**
 * A form as its page shows it.
 *
 * @param versions the newest first
 * @param files what is there of what the newest version expects
 * @param warnings what the conversion of the draft left
 * @param differences between the draft and what phones get now
 */
public record FormView(
        Form form,
        List<FormVersion> versions,
        List<FormFile> files,
        List<Finding> warnings,
        List<Difference> differences,
        boolean mayDesign,
        boolean mayHandOut,
        boolean mayCollect,
        boolean maySeeAnswers) {

    public Optional<FormVersion> draft() {
        return in(FormVersion.State.DRAFT);
    }

    public Optional<FormVersion> published() {
        return in(FormVersion.State.PUBLISHED);
    }

    /** The version whose files are shown: the draft or, without one, what phones get. */
    public Optional<FormVersion> newest() {
        return draft().or(this::published);
    }

    public boolean isThere(String file) {
        return files.stream().anyMatch(there -> there.name().equals(file));
    }

    private Optional<FormVersion> in(FormVersion.State state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }
}
