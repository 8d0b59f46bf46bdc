package org.sanad.programmes.projects;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.programmes.ProjectType;

/** A project in the list. */
public record ProjectLine(
        UUID id,
        String code,
        String name,
        ProjectType type,
        String area,
        LocalDate startsOn,
        LocalDate endsOn,
        int cohorts,
        int members) {}
