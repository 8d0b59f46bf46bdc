package org.sanad.programmes.participantlist;

import java.util.List;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.sanad.programmes.participantlist.rows.ListRow;

/**
 * A list as it would be saved now.
 *
 * @param ready rows of people nobody else seems to be
 * @param faulty rows with an error; they stay out
 * @param doubts rows of people who may be known already
 */
record CheckedList(
        Draft draft,
        ListCohort cohort,
        KeptList content,
        List<ListRow> ready,
        List<ListRow> faulty,
        List<Doubt> doubts) {

    int rows() {
        return ready.size() + faulty.size() + doubts.size();
    }

    int decided() {
        return (int) doubts.stream().filter(Doubt::isDecided).count();
    }
}
