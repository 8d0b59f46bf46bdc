package org.sanad.monitoring.reconciliation;

import static org.sanad.programmes.FigureCode.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.programmes.FigureCode;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure.Cell;

/**
 * Which counted figure a published one is to be held against.
 *
 * @param upTo where one number is printed of what every cohort had: the most, beside the fewest
 */
record Counterpart(FigureCode code, Optional<FigureCode> upTo, Cell cell) {

    private static final Map<String, FigureCode> WHOLE = Map.of(
            "mli-projects", PROJECTS,
            "locations", LOCATIONS,
            "participants", LIVELIHOOD_PARTICIPANTS,
            "mhpss-services", SERVICES,
            "awareness-session-services", AWARENESS_SERVICES,
            "peer-support-group-services", PEER_SUPPORT_SERVICES,
            "individual-counselling-sessions", COUNSELLING_SESSIONS,
            "mli-projects-with-trd", PROJECTS_WITH_LIVELIHOODS,
            "livelihood-project-types", LIVELIHOOD_PROJECT_TYPES,
            "staff-trained-on-mli", STAFF_TRAINED);

    /** Staff are a group of their own in print; no figure of theirs is split. */
    private static final Set<String> OF_EVERYBODY = Set.of("all", "staff");

    /** What a report tells of its workshops, wherever they were. */
    private static final Map<String, Counterpart> WORKSHOPS = Map.of(
            "locations-without-trd", one(LOCATIONS, Cell.of(Dimension.PROJECT_TYPE, "WORKSHOP")),
            "awareness-sessions-per-workshop", between(WORKSHOP_AWARENESS_FEWEST, WORKSHOP_AWARENESS_MOST, Cell.WHOLE),
            "workshop-duration-weeks-min", one(WORKSHOP_WEEKS_SHORTEST, Cell.WHOLE),
            "workshop-duration-weeks-max", one(WORKSHOP_WEEKS_LONGEST, Cell.WHOLE));

    /** Places as they are printed: the governorate of a project section, with the site where it names one. */
    private static final Map<String, Cell> PLACES = Map.of(
            "Kirkuk", governorate("IQG13"),
            "Ninewa (West Mosul)", governorate("IQG15"),
            "Anbar (Fallujah)", governorate("IQG01"),
            "Baghdad", governorate("IQG08"),
            "Baghdad (Abu Ghraib)", governorate("IQG08"),
            "Hassan Sham U3 camp (Ninewa)", governorate("IQG15").and(Dimension.PLACE, "NIN-HSU3"),
            "Jeddah 1 centre (Ninewa)", governorate("IQG15").and(Dimension.PLACE, "NIN-JD1"));

    static Optional<Counterpart> of(PublishedFigure published) {
        if (!published.isCount()) {
            return Optional.empty();
        }
        return published.place().equals("all") ? ofTheProgramme(published) : ofAPlace(published);
    }

    /** Of whom and where, for a figure that nothing here counts. */
    static Cell printedCell(PublishedFigure published) {
        var place = PLACES.getOrDefault(published.place(), Cell.WHOLE);
        var cell = published.projectType().equals("workshop")
                ? place.and(Dimension.PROJECT_TYPE, "WORKSHOP")
                : withType(published, place);
        return withGroup(published.breakdown(), cell);
    }

    private static Optional<Counterpart> ofTheProgramme(PublishedFigure published) {
        return OF_EVERYBODY.contains(published.breakdown())
                ? Optional.ofNullable(WHOLE.get(published.indicator()))
                        .map(code -> one(code, Cell.WHOLE))
                        .or(() -> Optional.ofNullable(WORKSHOPS.get(published.indicator())))
                : Optional.empty();
    }

    private static Optional<Counterpart> ofAPlace(PublishedFigure published) {
        return Optional.ofNullable(PLACES.get(published.place())).flatMap(place -> switch (published.indicator()) {
            case "participants" -> Optional.of(participants(published, place));
            case "mli-projects" -> Optional.of(projects(published, place));
            case "locations" -> Optional.of(one(LOCATIONS, place));
            case "mli-projects-mixed-sex" -> Optional.of(one(LIVELIHOOD_PROJECTS_MIXED, withType(published, place)));
            case "mli-projects-women-only" ->
                Optional.of(one(LIVELIHOOD_PROJECTS_OF_WOMEN, withType(published, place)));
            default -> sessions(published.indicator(), withType(published, place));
        });
    }

    private static Optional<Counterpart> sessions(String indicator, Cell cell) {
        return switch (indicator) {
            case "awareness-sessions-per-project" ->
                Optional.of(between(LIVELIHOOD_AWARENESS_FEWEST, LIVELIHOOD_AWARENESS_MOST, cell));
            case "peer-support-sessions-per-project" ->
                Optional.of(between(LIVELIHOOD_PEER_SUPPORT_FEWEST, LIVELIHOOD_PEER_SUPPORT_MOST, cell));
            case "peer-support-sessions-per-project-min" -> Optional.of(one(LIVELIHOOD_PEER_SUPPORT_FEWEST, cell));
            case "peer-support-sessions-per-project-max" -> Optional.of(one(LIVELIHOOD_PEER_SUPPORT_MOST, cell));
            default -> Optional.empty();
        };
    }

    private static Counterpart one(FigureCode code, Cell cell) {
        return new Counterpart(code, Optional.empty(), cell);
    }

    private static Counterpart between(FigureCode fewest, FigureCode most, Cell cell) {
        return new Counterpart(fewest, Optional.of(most), cell);
    }

    List<FigureCode> codes() {
        return Stream.concat(Stream.of(code), upTo.stream()).toList();
    }

    private static Counterpart projects(PublishedFigure published, Cell place) {
        var atASite = place.dimensions().contains(Dimension.PLACE);
        return atASite ? one(PROJECTS, place) : one(PROJECTS_WITH_LIVELIHOODS, withType(published, place));
    }

    private static Counterpart participants(PublishedFigure published, Cell place) {
        var atASite = place.dimensions().contains(Dimension.PLACE);
        var cell = atASite ? place : withType(published, place);
        var code = atASite ? WORKSHOP_PARTICIPANTS : LIVELIHOOD_PARTICIPANTS;
        return one(code, withGroup(published.breakdown(), cell));
    }

    /** Only where a governorate's section is of one type: "ILA|EPW" is both, and so neither narrows it. */
    private static Cell withType(PublishedFigure published, Cell cell) {
        return published.projectType().matches("ILA|EPW")
                ? cell.and(Dimension.PROJECT_TYPE, published.projectType())
                : cell;
    }

    private static Cell withGroup(String breakdown, Cell cell) {
        var withSex = breakdown.endsWith("female")
                ? cell.and(Dimension.SEX, "FEMALE")
                : breakdown.endsWith("male") ? cell.and(Dimension.SEX, "MALE") : cell;
        return breakdown.startsWith("pwd") ? withSex.and(Dimension.DISABILITY, "YES") : withSex;
    }

    private static Cell governorate(String pcode) {
        return Cell.of(Dimension.GOVERNORATE, pcode);
    }
}
