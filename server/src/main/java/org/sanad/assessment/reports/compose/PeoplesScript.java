package org.sanad.assessment.reports.compose;

import org.sanad.reporting.BidiText;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Script;

/** How something is written that people typed without saying in which language. */
final class PeoplesScript {

    /** Letters that Sorani has and Arabic has not. */
    private static final String SORANI = "ێۆڵڕەڤپچژگ";

    private PeoplesScript() {}

    static Script of(String words) {
        if (words.codePoints().noneMatch(BidiText::isRightToLeft)) {
            return Script.ENGLISH;
        }
        var sorani = words.chars().anyMatch(letter -> SORANI.indexOf(letter) >= 0);
        return new Script(Direction.RIGHT_TO_LEFT, sorani ? "ckb" : "ar", false);
    }
}
