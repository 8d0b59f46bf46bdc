package org.sanad.forms.review.submission;

import java.util.List;

/** A group of questions, or a turn of a repeat. @param title empty for questions outside of all groups */
public record ShownPart(String title, List<ShownAnswer> answers) {}
