package org.sanad.assessment.coding;

import org.sanad.assessment.texts.OpenText;

/**
 * A text as the list shows it.
 *
 * @param question in words
 * @param own codes the reader gave
 */
public record CodingLine(OpenText text, String question, CodingState state, boolean isDoneByReader, long own) {}
