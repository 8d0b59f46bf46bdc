package org.sanad.monitoring.reconciliation;

import static org.sanad.programmes.FigureCode.*;

import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.FigureCode;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure.Cell;

/** Which counted figure a published one is to be held against. */
record Counterpart(FigureCode code, Cell cell) {

    private static final Map<String, FigureCode> WHOLE = Map.of(
            "mli-projects", PROJECTS,
            "locations", LOCATIONS,
            "participants", LIVELIHOOD_PARTICIPANTS,
            "mhpss-services", SERVICES,
            "awareness-session-services", AWARENESS_SERVICES,
            "peer-support-group-services", PEER_SUPPORT_SERVICES,
            "individual-counselling-sessions", COUNSELLING_SESSIONS,
            "mli-projects-with-trd", PROJECTS_WITH_LIVELIHOODS);

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
        return published.breakdown().equals("all")
                ? Optional.ofNullable(WHOLE.get(published.indicator())).map(code -> new Counterpart(code, Cell.WHOLE))
                : Optional.empty();
    }

    private static Optional<Counterpart> ofAPlace(PublishedFigure published) {
        return Optional.ofNullable(PLACES.get(published.place())).flatMap(place -> switch (published.indicator()) {
            case "participants" -> Optional.of(participants(published, place));
            case "mli-projects" -> Optional.of(projects(published, place));
            case "locations" -> Optional.of(new Counterpart(LOCATIONS, place));
            default -> Optional.empty();
        });
    }

    private static Counterpart projects(PublishedFigure published, Cell place) {
        var atASite = place.dimensions().contains(Dimension.PLACE);
        return atASite
                ? new Counterpart(PROJECTS, place)
                : new Counterpart(PROJECTS_WITH_LIVELIHOODS, withType(published, place));
    }

    private static Counterpart participants(PublishedFigure published, Cell place) {
        var atASite = place.dimensions().contains(Dimension.PLACE);
        var cell = atASite ? place : withType(published, place);
        var code = atASite ? WORKSHOP_PARTICIPANTS : LIVELIHOOD_PARTICIPANTS;
        return new Counterpart(code, withGroup(published.breakdown(), cell));
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
