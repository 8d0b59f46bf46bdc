package org.sanad.assessment.reports.voices;

import java.util.List;
import org.sanad.assessment.Round;
import org.sanad.assessment.reports.content.Advice;

/** Keeps recommendations, and gives out those that a person accepted. */
public interface AdviceSource {

    List<Advice> of(Round round);
}
