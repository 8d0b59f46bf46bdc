package org.sanad.monitoring.surveys;

import java.util.List;
import org.sanad.assessment.Round;
import org.sanad.forms.rows.FormFields;

/**
 * What was published of a round, figure by figure beside what its interviews say.
 *
 * @param forms what it asks with, whose words name the figures
 */
public record PublishedRound(Round round, List<ReconciledAnswer> figures, List<FormFields> forms) {}
