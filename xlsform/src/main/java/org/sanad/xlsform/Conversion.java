package org.sanad.xlsform;

import java.util.List;
import java.util.Map;

/** What came of converting a form. */
public sealed interface Conversion {

    /** Errors first, then warnings; empty when nothing is worth a word. */
    List<Finding> findings();

    /**
     * The form can be used.
     *
     * @param formId as the form calls itself
     * @param version as its author wrote it; empty if none
     * @param title shown in lists of forms
     * @param xform the XForm document
     * @param files what goes with the form by name, made from the workbook ({@code itemsets.csv})
     * @param media names of the files the form expects beside it: pictures, sounds, lists
     * @param languages as its columns name them, the default first; empty if the form names none
     * @param outline its fields and lists
     * @param findings warnings only
     */
    record Converted(
            String formId,
            String version,
            String title,
            String xform,
            Map<String, String> files,
            List<String> media,
            List<String> languages,
            Outline outline,
            List<Finding> findings)
            implements Conversion {}

    /** Nothing came of it; at least one finding is an error. */
    record Refused(List<Finding> findings) implements Conversion {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
