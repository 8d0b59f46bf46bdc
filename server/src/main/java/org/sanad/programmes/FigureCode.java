package org.sanad.programmes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.shared.CountBasis;
import org.sanad.shared.Figure;

/** The figures of a programme; the code is what addresses and the API say. */
public enum FigureCode {
    PROJECTS(CountBasis.PROJECTS),
    PROJECTS_WITH_LIVELIHOODS(CountBasis.PROJECTS),
    LOCATIONS(CountBasis.LOCATIONS),
    /** Everybody in any project, each once: counted afresh, never the sum of the next two. */
    PARTICIPANTS(CountBasis.PEOPLE),
    LIVELIHOOD_PARTICIPANTS(CountBasis.PEOPLE),
    WORKSHOP_PARTICIPANTS(CountBasis.PEOPLE),
    PEOPLE_ASKED_ABOUT_DISABILITY(CountBasis.PEOPLE),
    PEOPLE_WITH_DISABILITIES(CountBasis.PEOPLE),
    /** Session services and counselling together; counselling cannot be split, so neither can this. */
    SERVICES(CountBasis.SERVICES),
    SESSION_SERVICES(CountBasis.SERVICES),
    AWARENESS_SERVICES(CountBasis.SERVICES),
    PEER_SUPPORT_SERVICES(CountBasis.SERVICES),
    COUNSELLING_SESSIONS(CountBasis.SERVICES),
    LIVELIHOOD_PROJECT_TYPES(CountBasis.TYPES),
    /** Who completed a training on the programme within the period (KPI-08). */
    STAFF_TRAINED(CountBasis.STAFF),
    /** Of women and men together; a project is of women only when each of its cohorts is. */
    LIVELIHOOD_PROJECTS_MIXED(CountBasis.PROJECTS),
    LIVELIHOOD_PROJECTS_OF_WOMEN(CountBasis.PROJECTS),
    LIVELIHOOD_AWARENESS_FEWEST(CountBasis.SESSIONS),
    LIVELIHOOD_AWARENESS_MOST(CountBasis.SESSIONS),
    LIVELIHOOD_PEER_SUPPORT_FEWEST(CountBasis.SESSIONS),
    LIVELIHOOD_PEER_SUPPORT_MOST(CountBasis.SESSIONS),
    WORKSHOP_AWARENESS_FEWEST(CountBasis.SESSIONS),
    WORKSHOP_AWARENESS_MOST(CountBasis.SESSIONS),
    WORKSHOP_WEEKS_SHORTEST(CountBasis.WEEKS),
    WORKSHOP_WEEKS_LONGEST(CountBasis.WEEKS);

    private static final Map<String, FigureCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(FigureCode::code, Function.identity()));

    private final CountBasis counts;
    private final String code;

    FigureCode(CountBasis counts) {
        this.counts = counts;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public CountBasis counts() {
        return counts;
    }

    public String code() {
        return code;
    }

    public Figure.Key key() {
        return Figure.Key.of(code());
    }

    public static Optional<FigureCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
