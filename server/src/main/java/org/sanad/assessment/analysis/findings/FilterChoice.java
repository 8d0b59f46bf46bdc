package org.sanad.assessment.analysis.findings;

import java.util.List;
import org.sanad.web.Choice;

/** A filter of the page: a variable, its values, and the one chosen. */
public record FilterChoice(String variable, String label, List<Choice> values, String chosen) {}
