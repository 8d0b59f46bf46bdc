package org.sanad.assessment.reports.kept;

import java.time.OffsetDateTime;
import org.sanad.access.Audience;

/** What was published, in a list. */
public record Edition(int number, Audience audience, OffsetDateTime publishedAt) {}
