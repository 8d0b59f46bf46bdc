package org.sanad.assessment.texts;

import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;

/** What is known of forms. */
@Component
record KnownForms(Forms forms, FormPermit permit, ReadFields readFields) {}
