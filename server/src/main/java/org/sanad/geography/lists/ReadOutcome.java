package org.sanad.geography.lists;

import java.util.List;
import org.sanad.shared.Problem;

/** What came of reading an uploaded list. */
sealed interface ReadOutcome {

    record Read(PlaceList list) implements ReadOutcome {}

    /** The file as a whole cannot be read. */
    record Unreadable(Problem problem) implements ReadOutcome {}

    /** It can be read, and these lines are wrong. Nothing of it is taken: a left-out place would count as closed. */
    record Faulty(List<ListFault> faults) implements ReadOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
