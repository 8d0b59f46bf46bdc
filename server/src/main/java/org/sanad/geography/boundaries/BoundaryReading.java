package org.sanad.geography.boundaries;

import java.util.List;
import org.sanad.geography.Outline;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;

/** What came of reading a file of boundaries. */
sealed interface BoundaryReading {

    /** Free of faults. */
    record Read(PCode country, int level, List<Outline> outlines) implements BoundaryReading {

        public Read {
            outlines = List.copyOf(outlines);
        }
    }

    /** The file as a whole cannot be read. */
    record Unreadable(Problem problem) implements BoundaryReading {}

    /** It can be read, and these areas are wrong. Nothing of it is taken: a map with holes would lie. */
    record Faulty(List<BoundaryFault> faults) implements BoundaryReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
