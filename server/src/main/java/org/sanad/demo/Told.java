package org.sanad.demo;

import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.sessions.Session;
import org.sanad.registry.PersonId;

/** A cohort as it was made: who is in it and which sessions it has. */
record Told(ProjectId project, CohortId cohort, List<PersonId> people, List<Session> sessions) {}
