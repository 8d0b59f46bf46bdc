package org.sanad.assessment.sample;

import org.sanad.access.Audit;
import org.sanad.assessment.RoundPermit;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;

/** What stands beside the stores. */
@Component
record Knowing(ReadFields readFields, RoundPermit permit, Audit audit) {}
