package org.sanad.xlsform.check;

import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Survey;

/** What every check looks at, and where it tells what it found. */
record Checked(Survey survey, Nodes nodes, Entities entities, Findings findings) {}
