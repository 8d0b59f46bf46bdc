package org.sanad.programmes.photographs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.files.StoreFile;
import org.sanad.files.Upload;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.registry.PersonId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps photographs of a project, takes them out of use and away. */
@Component
public class KeepPhotographs {

    static final String OWNER_KIND = "photograph";

    private final Photographs photographs;
    private final ProjectPeople projectPeople;
    private final StoreFile storeFile;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    KeepPhotographs(
            Photographs photographs,
            ProjectPeople projectPeople,
            StoreFile storeFile,
            ProgrammePermit permit,
            Audit audit,
            Clock clock) {
        this.photographs = photographs;
        this.projectPeople = projectPeople;
        this.storeFile = storeFile;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    void require(ProjectId project) {
        permit.require(Permission.KEEP_PHOTOGRAPHS, project);
    }

    @Transactional
    public Kept<UUID> add(ProjectId project, Upload upload, PhotographDetails details) {
        require(project);
        var faults = details.faults(today());
        var byCode = details.codes().isEmpty() ? Map.<String, PersonId>of() : projectPeople.byCode(project);
        var unknown = details.codes().stream()
                .filter(code -> !byCode.containsKey(code))
                .toList();
        if (!unknown.isEmpty()) {
            faults.put("people", Problem.of("photograph-code-unknown", String.join(", ", unknown)));
        }
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        return switch (storeFile.storePicture(upload, OWNER_KIND)) {
            case Kept.No<StoreFile.Picture>(var unfit) -> new Kept.No<>(unfit);
            case Kept.Yes<StoreFile.Picture>(var picture) -> {
                var people = details.consent().orElseThrow() == ConsentSort.PEOPLE
                        ? details.codes().stream()
                                .map(code -> Objects.requireNonNull(byCode.get(code)))
                                .toList()
                        : List.<PersonId>of();
                var id = photographs.add(project, details, picture, people);
                audit.recorded("photograph.added", subject(project), Map.of("photograph", id.toString()));
                yield new Kept.Yes<>(id);
            }
        };
    }

    /** Out of use at once and for good; somebody shown, or a group, took their yes back. */
    @Transactional
    public void withdraw(ProjectId project, UUID id) {
        var photograph = found(project, id);
        photographs.withdraw(photograph.id(), today());
        audit.recorded("photograph.withdrawn", subject(project), Map.of("photograph", id.toString()));
    }

    @Transactional
    public void remove(ProjectId project, UUID id) {
        var photograph = found(project, id);
        photographs.remove(id);
        storeFile.discard(photograph.picture().large());
        storeFile.discard(photograph.picture().small());
        audit.recorded("photograph.removed", subject(project), Map.of("photograph", id.toString()));
    }

    @Transactional(readOnly = true)
    List<ShownPhotograph> of(ProjectId project) {
        require(project);
        return photographs.of(project).stream().map(this::shown).toList();
    }

    @Transactional(readOnly = true)
    ShownPhotograph open(ProjectId project, UUID id) {
        return shown(found(project, id));
    }

    private ShownPhotograph shown(Photograph photograph) {
        return new ShownPhotograph(photograph, projectPeople.shown(photographs.people(photograph.id())));
    }

    private Photograph found(ProjectId project, UUID id) {
        require(project);
        return photographs
                .find(project, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    static Subject subject(ProjectId project) {
        return Subject.of("project", project);
    }
}
