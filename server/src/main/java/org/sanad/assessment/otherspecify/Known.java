package org.sanad.assessment.otherspecify;

import org.sanad.assessment.Questionnaires;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;

/** What is known of the questionnaires. */
@Component
record Known(Questionnaires questionnaires, Forms forms, FormPermit formPermit, ReadFields readFields) {}
