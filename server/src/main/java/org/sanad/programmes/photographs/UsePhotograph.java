package org.sanad.programmes.photographs;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.files.OpenFile;
import org.sanad.files.OpenedFile;
import org.sanad.files.StoredFileId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.printing.Paper;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way a photograph leaves its record: only while everybody shown says yes, and never unrecorded. */
@Component
class UsePhotograph {

    private final KeepPhotographs keepPhotographs;
    private final KeepProject keepProject;
    private final OpenFile openFile;
    private final Audit audit;

    UsePhotograph(KeepPhotographs keepPhotographs, KeepProject keepProject, OpenFile openFile, Audit audit) {
        this.keepPhotographs = keepPhotographs;
        this.keepProject = keepProject;
        this.openFile = openFile;
        this.audit = audit;
    }

    /** In its own record, for those who keep it, so that they see what they decide about; not once it is withdrawn. */
    OpenedFile inRecord(ProjectId project, UUID id) {
        var shown = keepPhotographs.open(project, id);
        if (shown.withdrawn()) {
            throw refused();
        }
        return opened(shown.photograph().picture().large());
    }

    OpenedFile small(ProjectId project, UUID id) {
        return opened(usable(project, id).photograph().picture().small());
    }

    @Transactional
    OpenedFile handOut(ProjectId project, UUID id) {
        var shown = usable(project, id);
        audit.recorded("photograph.handed-out", KeepPhotographs.subject(project), Map.of("photograph", id.toString()));
        return opened(shown.photograph().picture().large());
    }

    @Transactional
    Paper print(ProjectId project, UUID id, Texts texts) {
        var shown = usable(project, id);
        audit.recorded("photograph.printed", KeepPhotographs.subject(project), Map.of("photograph", id.toString()));
        var content = opened(shown.photograph().picture().large()).content();
        var picture = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(content);
        var model = Map.<String, Object>of("shown", shown, "picture", picture, "project", keepProject.project(project));
        return new Paper(
                "photographs-paper",
                texts,
                model,
                "photograph-" + shown.photograph().year());
    }

    private ShownPhotograph usable(ProjectId project, UUID id) {
        var shown = keepPhotographs.open(project, id);
        if (!shown.usable()) {
            throw refused();
        }
        return shown;
    }

    private OpenedFile opened(StoredFileId file) {
        return openFile.open(file, KeepPhotographs.OWNER_KIND);
    }

    private static Refused refused() {
        return new Refused(Refused.Kind.CONFLICT, Problem.of("photograph-no-consent"));
    }
}
