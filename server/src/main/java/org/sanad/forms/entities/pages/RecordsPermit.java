package org.sanad.forms.entities.pages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.access.Target;
import org.sanad.access.UserId;
import org.sanad.forms.FormTarget;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may read and change records: as answers, and those of confidential forms for those in care alone. */
@Component
class RecordsPermit {

    private final Permit permit;
    private final CurrentActor currentActor;

    RecordsPermit(Permit permit, CurrentActor currentActor) {
        this.permit = permit;
        this.currentActor = currentActor;
    }

    void requireAnywhere(Permission permission) {
        permit.requireAnywhere(permission);
    }

    void requireMission(Permission permission) {
        permit.require(permission, Target.mission());
    }

    void require(Permission permission, RecordLine entity) {
        permit.require(permission, place(entity));
        requireOpen(entity.confidential());
    }

    void requireOpen(boolean confidential) {
        if (confidential && !mayOpenConfidential()) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
    }

    boolean mayOpenConfidential() {
        return permit.allowsAnywhere(Permission.SEE_CONFIDENTIAL_ANSWERS);
    }

    boolean allows(Permission permission, RecordLine entity) {
        return permit.allows(permission, place(entity));
    }

    boolean allowsMission(Permission permission) {
        return permit.allows(permission, Target.mission());
    }

    Reach reach() {
        return permit.reach(Permission.SEE_ANSWERS);
    }

    @Nullable
    UUID user() {
        UserId user = currentActor.actor().user();
        return user == null ? null : user.value();
    }

    private static Target place(RecordLine entity) {
        return new FormTarget(FormTarget.Kind.MISSION, null, entity.projectId(), entity.area(), "").target();
    }
}
