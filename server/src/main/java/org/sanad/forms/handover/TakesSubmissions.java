package org.sanad.forms.handover;

import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.web.Texts;

/**
 * Takes what certain forms bring into a module's own records. Called in a transaction of its own after the submission is
 * safe, again after a failure, and again for each later version; so it must not make anything twice.
 */
public interface TakesSubmissions {

    /** A stable name; it is kept with what arrived. */
    String name();

    /** Whether it takes what a form brings, by what the form calls itself. */
    boolean takes(String xmlId);

    /** What a phone may do for it where the phone collects, and what a person must be allowed to decide for it. */
    Set<Permission> needs();

    /**
     * Runs under the rights of whoever sent it or, with a decision, of whoever decided.
     *
     * @throws org.sanad.shared.Refused to take nothing of it; it is then held with that problem
     */
    Taken take(Arrived arrived, Decision decision);

    /** What a person has to choose between, for what was held. */
    default Question ask(Arrived arrived, Texts texts) {
        return Question.NONE;
    }
}
