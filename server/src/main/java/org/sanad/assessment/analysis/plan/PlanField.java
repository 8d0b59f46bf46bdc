package org.sanad.assessment.analysis.plan;

import java.util.List;
import org.sanad.web.Choice;

/**
 * One column of a row on its form.
 *
 * @param choices empty for what is written freely
 */
public record PlanField(String name, String label, String hint, String example, String value, List<Choice> choices) {}
