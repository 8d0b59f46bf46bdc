package org.sanad.programmes.figures;

import static org.sanad.shared.Dimension.AGE_GROUP;
import static org.sanad.shared.Dimension.DISABILITY;
import static org.sanad.shared.Dimension.GOVERNORATE;
import static org.sanad.shared.Dimension.MONTH;
import static org.sanad.shared.Dimension.PLACE;
import static org.sanad.shared.Dimension.PROJECT;
import static org.sanad.shared.Dimension.PROJECT_TYPE;
import static org.sanad.shared.Dimension.SEX;

import java.util.Set;
import org.sanad.programmes.FigureCode;
import org.sanad.shared.Dimension;

/**
 * Which splits of which figure somebody outside the mission gets. The finer ones, and every cut by a filter, stay
 * inside: many fine tables laid over each other give away what each of them hides.
 */
final class Splits {

    private static final Set<Set<Dimension>> OF_PEOPLE = Set.of(
            Set.of(),
            Set.of(SEX),
            Set.of(AGE_GROUP),
            Set.of(DISABILITY),
            Set.of(PROJECT_TYPE),
            Set.of(GOVERNORATE),
            Set.of(GOVERNORATE, PLACE),
            Set.of(GOVERNORATE, PLACE, SEX));
    private static final Set<Set<Dimension>> OF_SERVICES = Set.of(
            Set.of(),
            Set.of(SEX),
            Set.of(AGE_GROUP),
            Set.of(PROJECT_TYPE),
            Set.of(MONTH),
            Set.of(GOVERNORATE),
            Set.of(GOVERNORATE, PROJECT));
    private static final Set<Set<Dimension>> OF_ONE_KIND =
            Set.of(Set.of(), Set.of(GOVERNORATE), Set.of(GOVERNORATE, PROJECT));
    private static final Set<Set<Dimension>> WHOLE = Set.of(Set.of());

    private Splits() {}

    static boolean isShownOutside(FigureCode figure, Set<Dimension> split) {
        return switch (figure) {
            case PROJECTS,
                    PROJECTS_WITH_LIVELIHOODS,
                    LOCATIONS,
                    LIVELIHOOD_PROJECT_TYPES,
                    STAFF_TRAINED,
                    LIVELIHOOD_PROJECTS_MIXED,
                    LIVELIHOOD_PROJECTS_OF_WOMEN,
                    LIVELIHOOD_AWARENESS_FEWEST,
                    LIVELIHOOD_AWARENESS_MOST,
                    LIVELIHOOD_PEER_SUPPORT_FEWEST,
                    LIVELIHOOD_PEER_SUPPORT_MOST,
                    WORKSHOP_AWARENESS_FEWEST,
                    WORKSHOP_AWARENESS_MOST,
                    WORKSHOP_WEEKS_SHORTEST,
                    WORKSHOP_WEEKS_LONGEST -> true;
            case PARTICIPANTS -> split.isEmpty() || split.equals(Set.of(DISABILITY));
            case LIVELIHOOD_PARTICIPANTS, WORKSHOP_PARTICIPANTS -> OF_PEOPLE.contains(split);
            case SESSION_SERVICES -> OF_SERVICES.contains(split);
            case AWARENESS_SERVICES, PEER_SUPPORT_SERVICES -> OF_ONE_KIND.contains(split);
            case PEOPLE_ASKED_ABOUT_DISABILITY, PEOPLE_WITH_DISABILITIES, SERVICES, COUNSELLING_SESSIONS ->
                WHOLE.contains(split);
        };
    }
}
