package org.sanad.forms.review.table;

import java.util.List;
import org.sanad.forms.review.ReviewState;

/**
 * What is known about a submission besides its answers.
 *
 * @param from the phone or person it came from
 * @param toLookAt what checks found, in words
 * @param assigned name of who looks after it; empty for nobody
 */
public record ShownSubmission(
        ReviewState state,
        String from,
        String version,
        int number,
        String assigned,
        int missing,
        List<String> toLookAt) {}
