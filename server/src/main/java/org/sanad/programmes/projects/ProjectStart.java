package org.sanad.programmes.projects;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Refused;

/** The request a project begins with: told by whoever keeps requests. */
public interface ProjectStart {

    /**
     * What the form of the new project begins with, by field.
     *
     * @throws Refused where the request is not ready to begin
     */
    Map<String, String> fields(UUID request);

    /**
     * Ties the new project to its request.
     *
     * @throws Refused where the request is not ready to begin
     */
    void begun(UUID request, ProjectId project);
}
