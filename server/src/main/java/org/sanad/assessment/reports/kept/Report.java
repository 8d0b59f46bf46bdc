package org.sanad.assessment.reports.kept;

import java.util.UUID;
import org.sanad.access.Audience;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.evidence.Wording;

/** A report as it is being written. */
public record Report(UUID id, RoundId round, Wording title, Audience audience) {}
