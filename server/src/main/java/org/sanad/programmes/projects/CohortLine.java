package org.sanad.programmes.projects;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort on its project's page.
 *
 * @param site name of its place; null when none was recorded
 */
public record CohortLine(
        UUID id, String code, String name, @Nullable String site, int members, int sessions, int done) {}
