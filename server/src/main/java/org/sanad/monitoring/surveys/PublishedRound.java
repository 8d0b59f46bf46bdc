package org.sanad.monitoring.surveys;

import java.util.List;
import org.sanad.assessment.Round;
import org.sanad.forms.rows.Column;

/**
 * What was published of a round, figure by figure beside what its interviews say.
 *
 * @param questions the questions of its forms, whose words name the figures
 */
public record PublishedRound(Round round, List<ReconciledAnswer> figures, List<Column> questions) {}
