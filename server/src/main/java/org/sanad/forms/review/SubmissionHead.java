package org.sanad.forms.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Target;
import org.sanad.forms.FormId;
import org.sanad.forms.SubmissionId;
import org.sanad.shared.PCode;

/**
 * A submission without its answers.
 *
 * @param reviewNumber counts the changes of its state
 * @param missingNames of files it speaks of and that have not come, one on each line
 */
public record SubmissionHead(
        UUID id,
        UUID formId,
        String name,
        String instanceId,
        ReviewState state,
        int reviewNumber,
        int number,
        UUID versionId,
        String version,
        boolean encrypted,
        @Nullable String collector,
        @Nullable UUID userId,
        @Nullable UUID assignedTo,
        @Nullable UUID projectId,
        @Nullable String area,
        OffsetDateTime receivedAt,
        String missingNames) {

    public FormId form() {
        return new FormId(formId);
    }

    public SubmissionId submission() {
        return new SubmissionId(id);
    }

    public String code() {
        return codeOf(id);
    }

    /** Its name, or its code where the form gives it none. */
    public String title() {
        return name.isBlank() ? code() : name;
    }

    /** Short enough to be said aloud; of the end of the id, since its beginning is the time. */
    public static String codeOf(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - 6);
    }

    public List<String> missing() {
        return missingNames.lines().toList();
    }

    /** Where it came from. */
    public Target target() {
        return target(projectId, area);
    }

    static Target target(@Nullable UUID projectId, @Nullable String area) {
        if (area == null) {
            return Target.mission();
        }
        return projectId == null ? Target.at(new PCode(area)) : Target.project(projectId, new PCode(area));
    }
}
