package org.sanad.forms.review.submission;

import java.util.Optional;
import org.sanad.forms.review.corrections.Correction;

/**
 * An answer on the page of its submission.
 *
 * @param text in words; empty where it was not answered
 * @param file name of the file it is; empty for other answers
 * @param isPicture whether the file is one by its name
 * @param correction that stands there
 * @param correct address at which it is put right; empty where it cannot be
 */
public record ShownAnswer(
        String label, String text, String file, boolean isPicture, Optional<Correction> correction, String correct) {}
