package org.sanad.programmes.grounds;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.evidence.Evidence;
import org.sanad.programmes.projects.Project;
import org.sanad.programmes.requests.Request;

/**
 * Why a project began.
 *
 * @param request empty where there was none, or it is closed to the reader
 * @param requested what stands behind the request
 * @param evidence what was added to the project itself
 * @param nearby evidence of the governorate that could be used too; empty for who may not add any
 */
public record Grounds(
        Project project,
        Optional<Request> request,
        List<Evidence> requested,
        List<Evidence> evidence,
        List<Evidence> nearby,
        boolean mayAdd) {

    public boolean isBare() {
        return request.isEmpty() && requested.isEmpty() && evidence.isEmpty();
    }
}
