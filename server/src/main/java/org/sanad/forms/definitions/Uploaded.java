package org.sanad.forms.definitions;

import java.util.List;
import org.sanad.forms.FormId;
import org.sanad.shared.Problem;
import org.sanad.xlsform.Finding;

/** What came of an uploaded spreadsheet. */
public sealed interface Uploaded {

    /** It can be used and waits as a draft; findings are warnings. */
    record Draft(FormId form, List<Finding> findings) implements Uploaded {}

    /** Nothing was kept. At least one finding is an error. */
    record Faulty(String fileName, List<Finding> findings) implements Uploaded {}

    /** Nothing was kept, for a reason that is not in the spreadsheet alone. */
    record Unfit(Problem problem) implements Uploaded {}
}
