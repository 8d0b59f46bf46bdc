package org.sanad.monitoring.panel;

import static org.sanad.programmes.FigureCode.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.web.StackedBar;
import org.sanad.web.StackedBar.Part;
import org.sanad.web.StackedBar.Tone;

/** Everything the year's panel shows, in words. */
public record PanelPage(Counted counted, FigureWords words, Choices choices) {

    private static final Map<FigureCode, Tone> SERVICE_TONES = Map.of(
            PEER_SUPPORT_SERVICES, Tone.SERVICES_DARK,
            AWARENESS_SERVICES, Tone.SERVICES_SOFT,
            COUNSELLING_SESSIONS, Tone.SERVICES);

    public FigureScope scope() {
        return counted.scope();
    }

    public String year() {
        return String.valueOf(scope().period().from().getYear());
    }

    public FigureView figure(FigureCode code) {
        return FigureView.of(counted.figure(code), scope(), words);
    }

    public List<FigureView> people() {
        return Stream.of(LIVELIHOOD_PARTICIPANTS, WORKSHOP_PARTICIPANTS, PEOPLE_WITH_DISABILITIES)
                .map(this::figure)
                .toList();
    }

    public FigureView everyone() {
        return figure(PARTICIPANTS);
    }

    public FigureView services() {
        return figure(SERVICES);
    }

    /** Peer support, awareness and counselling of all services; a hidden part is not drawn. */
    public StackedBar serviceBar() {
        var parts = Stream.of(PEER_SUPPORT_SERVICES, AWARENESS_SERVICES, COUNSELLING_SESSIONS)
                .map(code -> new Part(
                        words.name(counted.figure(code)),
                        FigureTables.count(counted.figure(code)),
                        SERVICE_TONES.getOrDefault(code, Tone.SERVICES)))
                .toList();
        return new StackedBar(Math.max(1, FigureTables.count(counted.figure(SERVICES))), parts);
    }

    public List<FigureView> serviceParts() {
        return Stream.of(PEER_SUPPORT_SERVICES, AWARENESS_SERVICES, COUNSELLING_SESSIONS)
                .map(this::figure)
                .toList();
    }

    public String legend(FigureView part) {
        return FigureCode.of(part.code())
                .map(SERVICE_TONES::get)
                .map(Tone::legend)
                .orElse("services");
    }

    public boolean isWithoutCounselling() {
        return counted.figure(COUNSELLING_SESSIONS).value() instanceof Figure.Value.LeftOut;
    }

    public FigureTable places() {
        return tables().byPlace(LIVELIHOOD_PARTICIPANTS);
    }

    public List<FigureTable> splits() {
        return Stream.of(
                        Dimension.GOVERNORATE,
                        Dimension.PROJECT_TYPE,
                        Dimension.SEX,
                        Dimension.AGE_GROUP,
                        Dimension.DISABILITY)
                .map(tables()::by)
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** "7 ILA, 5 EPW, 2 workshops". */
    public String projectTypes() {
        return String.join(
                words.texts().text("monitoring.list-comma"),
                Stream.of("ILA", "EPW", "WORKSHOP")
                        .flatMap(type -> counted.part(PROJECTS, Figure.Cell.of(Dimension.PROJECT_TYPE, type)).stream()
                                .map(figure -> words.texts()
                                        .text("monitoring.projects-of." + type, FigureTables.count(figure))))
                        .toList());
    }

    public int governorates() {
        return counted.split(PROJECTS, Dimension.GOVERNORATE).size();
    }

    public boolean isEmpty() {
        return FigureTables.count(counted.figure(PROJECTS)) == 0;
    }

    public String download() {
        return FigureQuery.address("/figures.xlsx", scope());
    }

    private FigureTables tables() {
        return new FigureTables(counted, words);
    }
}
