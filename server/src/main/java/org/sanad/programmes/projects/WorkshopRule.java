package org.sanad.programmes.projects;

import java.util.Map;
import org.sanad.shared.Problem;

/** Whether a craft may be taught where a project is to run: told by whoever keeps approvals. */
public interface WorkshopRule {

    /** What is wrong, by field of the project's form; nothing for other projects. */
    Map<String, Problem> faults(ProjectDetails project);
}
