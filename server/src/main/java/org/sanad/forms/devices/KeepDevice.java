package org.sanad.forms.devices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.tokens.SecretToken;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes phones into use and out of it. */
@Component
public class KeepDevice {

    /** 48 bytes are 64 letters, as clients know them. */
    private static final int TOKEN_BYTES = 48;

    /** A phone that was just made. @param token shown once and never again */
    public record Made(UUID id, String token) {}

    private final Devices devices;
    private final ReachedTargets targets;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;

    KeepDevice(Devices devices, ReachedTargets targets, CurrentActor currentActor, Permit permit, Audit audit) {
        this.devices = devices;
        this.targets = targets;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Device> all() {
        permit.requireAnywhere(Permission.HAND_OUT_FORMS);
        return devices.reached(permit.reach(Permission.HAND_OUT_FORMS));
    }

    /**
     * @param target as {@link org.sanad.forms.FormTarget#key()}
     */
    @Transactional
    public Made add(String name, String target) {
        var chosen = targets.chosen(Permission.HAND_OUT_FORMS, target);
        var token = SecretToken.fresh(TOKEN_BYTES).value();
        var id = devices.add(name, chosen, token, currentActor.actor().user());
        audit.recorded("phone.added", Subject.of("phone", id), Map.of("for", chosen.kind()));
        return new Made(id, token);
    }

    /** From now on the phone neither gets forms nor can it send any. */
    @Transactional
    public void revoke(UUID id) {
        permit.requireAnywhere(Permission.HAND_OUT_FORMS);
        var device =
                devices.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.HAND_OUT_FORMS, device.target().target());
        if (devices.revoke(id)) {
            audit.recorded("phone.revoked", Subject.of("phone", id));
        }
    }
}
