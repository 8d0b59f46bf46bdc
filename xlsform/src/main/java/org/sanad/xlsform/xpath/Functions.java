package org.sanad.xlsform.xpath;

import java.util.Set;

/** The functions that ODK clients know. */
public final class Functions {

    public static final Set<String> KNOWN = Set.of(
            ("abs acos area asin atan atan2 base64-decode boolean boolean-from-string ceiling checklist choice-name coalesce"
                            + " concat contains cos count count-non-empty count-selected current date date-time"
                            + " decimal-date-time decimal-time depend digest distance ends-with enclosed-area exp exp10"
                            + " extract-signed false floor format-date format-date-time geofence here id if"
                            + " indexed-repeat instance int intersects item-at join jr:choice-name jr:itext jr:choicename"
                            + " lang last length local-name log log10 lower-case max min name namespace-uri node"
                            + " normalize-space not now number once path pi position pow property pulldata randomize random"
                            + " range regex round rselected-at search selected selected-at sin sqrt starts-with string"
                            + " string-length substr substring substring-after substring-before sum tan text today"
                            + " translate true upper-case uuid version weighted-checklist choice selected-count comment"
                            + " processing-instruction")
                    .split(" "));

    private Functions() {}
}
