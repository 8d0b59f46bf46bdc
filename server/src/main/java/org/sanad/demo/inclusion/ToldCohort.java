package org.sanad.demo.inclusion;

import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.registry.PersonId;
import org.sanad.shared.PCode;

/** The cohort this happened with, and where. */
public record ToldCohort(ProjectId project, CohortId cohort, List<PersonId> people, PCode area) {}
