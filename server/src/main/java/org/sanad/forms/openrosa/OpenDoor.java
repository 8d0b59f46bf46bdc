package org.sanad.forms.openrosa;

import java.util.Comparator;
import java.util.List;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.FormTarget;
import org.sanad.forms.devices.Devices;
import org.sanad.forms.devices.ReachedTargets;
import org.sanad.forms.submissions.Sender;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets in who may collect: a phone by the token in its address, somebody by name and password. */
@Component
class OpenDoor {

    static final String BY_TOKEN = "/collect/";
    static final String BY_NAME = "/openrosa";

    private final Devices devices;
    private final ReachedTargets reached;
    private final CurrentActor currentActor;
    private final Permit permit;

    OpenDoor(Devices devices, ReachedTargets reached, CurrentActor currentActor, Permit permit) {
        this.devices = devices;
        this.reached = reached;
        this.currentActor = currentActor;
        this.permit = permit;
    }

    /**
     * The token is the whole permission.
     *
     * @param app what the client says it is
     * @throws Refused with 403 and never 401, at which clients would ask for a password
     */
    Collector byToken(String token, String app) {
        var device = devices.holder(token)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("phone-unknown")));
        devices.seen(device, app);
        return new Collector(BY_TOKEN + token, List.of(device.target()), target -> Sender.device(device.id(), target));
    }

    /** Whoever is signed in gets what is in use anywhere they collect. */
    Collector byName() {
        permit.requireAnywhere(Permission.COLLECT_FORMS);
        var user = currentActor.actor().user();
        if (user == null) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
        var targets = reached.of(Permission.COLLECT_FORMS).stream()
                .sorted(Comparator.comparing(FormTarget::kind).thenComparing(FormTarget::label))
                .toList();
        return new Collector(BY_NAME, targets, target -> Sender.user(user.value(), target));
    }
}
