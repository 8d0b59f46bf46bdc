package org.sanad.forms.submissions;

import java.util.List;
import org.sanad.forms.SubmissionId;

/** Lays over what came what was corrected since. Whenever rows are made anew, all overlays are laid over them again. */
public interface AnswerOverlay {

    List<AnswerRow> over(SubmissionId submission, List<AnswerRow> rows);
}
