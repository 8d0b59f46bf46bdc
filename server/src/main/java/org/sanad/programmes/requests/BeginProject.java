package org.sanad.programmes.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.programmes.projects.ProjectStart;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Turns an accepted request whose plan both teams agreed on into a project. */
@Component
class BeginProject implements ProjectStart {

    private final Requests requests;
    private final Steps steps;
    private final RequestPermit permit;
    private final Audit audit;
    private final Clock clock;

    BeginProject(Requests requests, Steps steps, RequestPermit permit, Audit audit, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Map<String, String> fields(UUID id) {
        var details = ready(permit.require(Permission.REQUEST_PROJECTS, id)).details();
        var delivery = details.type() == ProjectType.WORKSHOP ? Delivery.MHPSS_ALONE : Delivery.WITH_LIVELIHOODS;
        var fields = new HashMap<String, String>();
        fields.put("request", id.toString());
        fields.put("name", details.title());
        fields.put("type", details.type().name());
        fields.put("delivery", delivery.name());
        fields.put("site", details.site().value().toString());
        details.startsOn().ifPresent(day -> fields.put("startsOn", day.toString()));
        details.craft().map(WorkshopKind::name).ifPresent(craft -> fields.put("workshop", craft));
        return fields;
    }

    @Override
    public void begun(UUID id, ProjectId project) {
        ready(permit.requireLocked(Permission.REQUEST_PROJECTS, id));
        requests.begun(id, project);
        steps.add(id, Step.Kind.BEGUN, "", LocalDate.now(clock.withZone(Texts.ZONE)));
        audit.recorded("request.begun", Subject.of("request", id), Map.of("project", project.toString()));
    }

    private static Request ready(Request request) {
        if (!request.isReady()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-not-ready"));
        }
        return request;
    }
}
