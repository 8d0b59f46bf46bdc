package org.sanad.monitoring.panel;

import static org.sanad.programmes.FigureCode.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.programmes.ProgrammeFigures.SessionServices;
import org.sanad.shared.CountBasis;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.web.Choice;

/** One figure and the way down: governorate, project, session, marks. */
public record FigurePage(
        Counted counted, FigureCode code, FigureWords words, Opened opened, List<SessionServices> sessions) {

    /** What the reader has opened: another split, a governorate, a project. Empty for nothing. */
    public record Opened(String by, String governorate, String project) {}

    /** A line of the way down. */
    public record Step(
            int depth, String label, String href, String holds, List<String> numbers, boolean open, boolean rest) {}

    public Figure figure() {
        return counted.figure(code);
    }

    public FigureView view() {
        return FigureView.of(figure(), counted.scope(), words);
    }

    public FigureView view(FigureCode other) {
        return FigureView.of(counted.figure(other), counted.scope(), words);
    }

    public String year() {
        return String.valueOf(counted.scope().period().from().getYear());
    }

    public String t(String key, Object... arguments) {
        return words.texts().text(key, arguments);
    }

    public String basis() {
        return code.counts().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How the last line stands to the lines above it. */
    public String totalHint() {
        return t(
                switch (code.counts()) {
                    case PEOPLE -> "monitoring.total-once";
                    case SERVICES -> "monitoring.total-once.services";
                    case PROJECTS, LOCATIONS, TYPES, STAFF, SESSIONS, WEEKS -> "monitoring.total-once.others";
                });
    }

    public boolean isMadeOfParts() {
        return code == SERVICES;
    }

    /** Counselling and staff are one total each: they have no rows, no split and no way down. */
    public boolean isOneTotal() {
        return code == COUNSELLING_SESSIONS || code == STAFF_TRAINED;
    }

    public String whyOneTotal() {
        return t(code == STAFF_TRAINED ? "monitoring.staff-is-one" : "monitoring.counselling-is-one");
    }

    public String panelLink() {
        return FigureQuery.address("/figures", counted.scope());
    }

    public String download() {
        return FigureQuery.address("/figures/" + code.code() + ".xlsx", counted.scope());
    }

    public String openSessions() {
        return t("monitoring.open-sessions", counted.openSessions(), counted.openServices());
    }

    /** The ways to split this figure, with the one that is chosen. */
    public List<Choice> waysToSplit() {
        return Stream.of(Dimension.values())
                .filter(dimension -> !counted.split(splitOf(), dimension).isEmpty())
                .map(dimension -> new Choice(
                        dimension == Dimension.GOVERNORATE
                                ? FigureQuery.address("/figures/" + code.code(), counted.scope())
                                : FigureQuery.address(
                                        "/figures/" + code.code(), counted.scope(), Map.of("by", dimension.code())),
                        t(dimension.messageKey()),
                        dimension == chosen() ? "chosen" : ""))
                .toList();
    }

    private Dimension chosen() {
        return Dimension.of(opened.by()).orElse(Dimension.GOVERNORATE);
    }

    /** The split asked for, when it is not the way down by governorate. */
    public Optional<FigureTable> split() {
        return Dimension.of(opened.by())
                .filter(dimension -> dimension != Dimension.GOVERNORATE)
                .map(dimension -> new FigureTables(counted, words).of(splitOf(), dimension))
                .filter(table -> !table.rows().isEmpty());
    }

    private FigureCode splitOf() {
        return code == SERVICES ? SESSION_SERVICES : code;
    }

    private List<FigureCode> columns() {
        return code == SERVICES || code == SESSION_SERVICES
                ? List.of(AWARENESS_SERVICES, PEER_SUPPORT_SERVICES, SESSION_SERVICES)
                : List.of(code);
    }

    public List<String> headings() {
        return columns().stream()
                .map(column -> t("monitoring.column." + column.code()))
                .toList();
    }

    public List<Step> wayDown() {
        var steps = new ArrayList<Step>();
        var governorates =
                FigureOrder.largestFirst(counted.split(splitOf(), Dimension.GOVERNORATE), Dimension.GOVERNORATE);
        for (var figure : governorates) {
            var governorate = figure.cell().member(Dimension.GOVERNORATE);
            var below = below(governorate);
            var open = governorate.equals(opened.governorate());
            steps.add(new Step(
                    0,
                    words.member(Dimension.GOVERNORATE, governorate),
                    below.isEmpty() ? "" : link(open ? "" : governorate, ""),
                    holds(below),
                    numbers(figure.cell()),
                    open,
                    governorate.equals(Cell.NOT_RECORDED)));
            if (open) {
                below.forEach(deeper -> addBelow(steps, governorate, deeper));
            }
        }
        if (code == SERVICES) {
            steps.add(new Step(
                    0,
                    words.name(counted.figure(COUNSELLING_SESSIONS)),
                    "",
                    t("monitoring.one-total"),
                    List.of(
                            "–",
                            "–",
                            words.number(counted.figure(COUNSELLING_SESSIONS).value())),
                    false,
                    true));
        }
        return steps;
    }

    /** The line the column ends with: the figure itself, counted afresh and not added up from the lines above. */
    public List<String> totals() {
        return columns().stream()
                .map(column -> counted.figure(column == SESSION_SERVICES && code == SERVICES ? SERVICES : column))
                .map(figure -> words.number(figure.value()))
                .toList();
    }

    private Dimension deeper() {
        return counted.split(splitOf(), Dimension.GOVERNORATE, Dimension.PROJECT)
                        .isEmpty()
                ? Dimension.PLACE
                : Dimension.PROJECT;
    }

    private List<Figure> below(String governorate) {
        return FigureOrder.largestFirst(counted.split(splitOf(), Dimension.GOVERNORATE, deeper()), deeper()).stream()
                .filter(figure -> figure.cell().member(Dimension.GOVERNORATE).equals(governorate))
                .toList();
    }

    private String holds(List<Figure> below) {
        return below.isEmpty() ? "" : t("monitoring.holds." + deeper().code(), below.size());
    }

    private void addBelow(List<Step> steps, String governorate, Figure figure) {
        var member = figure.cell().member(deeper());
        var goesOn = deeper() == Dimension.PROJECT && code.counts() == CountBasis.SERVICES && isInside();
        var open = member.equals(opened.project());
        steps.add(new Step(
                1,
                words.member(deeper(), member),
                goesOn ? link(governorate, open ? "" : member) : "",
                "",
                numbers(figure.cell()),
                open,
                false));
        if (open && goesOn) {
            sessions.stream().filter(this::counts).forEach(session -> steps.add(step(session)));
        }
    }

    private boolean isInside() {
        return counted.audience().threshold() == 0;
    }

    private boolean counts(SessionServices session) {
        return code != AWARENESS_SERVICES && code != PEER_SUPPORT_SERVICES
                || session.kind().equals("AWARENESS") == (code == AWARENESS_SERVICES);
    }

    private Step step(SessionServices session) {
        var came = words.texts().number(session.came());
        var numbers = columns().size() == 1
                ? List.of(came)
                : session.kind().equals("AWARENESS") ? List.of(came, "–", came) : List.of("–", came, came);
        return new Step(
                2,
                t("monitoring.session-line", session.onDay(), t("figure.kind." + session.kind(), session.number())),
                "/sessions/" + session.id(),
                t("monitoring.came-of", session.came(), session.members()),
                numbers,
                false,
                false);
    }

    private List<String> numbers(Cell cell) {
        return columns().stream()
                .map(column -> counted.part(column, cell)
                        .map(figure -> words.number(figure.value()))
                        .orElse(words.texts().number(0)))
                .toList();
    }

    private String link(String governorate, String project) {
        return FigureQuery.address(
                "/figures/" + code.code(), counted.scope(), Map.of("open", governorate, "project", project));
    }

    /** Whether the reader asked for a project's sessions and may not see them. */
    public boolean endsAtTheProject() {
        return !opened.project().isEmpty() && sessions.isEmpty();
    }

    public List<FigureView> parts() {
        return Arrays.asList(view(AWARENESS_SERVICES), view(PEER_SUPPORT_SERVICES), view(COUNSELLING_SESSIONS));
    }
}
