package org.sanad.monitoring.panel;

import static org.sanad.programmes.FigureCode.LIVELIHOOD_PARTICIPANTS;
import static org.sanad.programmes.FigureCode.SESSION_SERVICES;
import static org.sanad.programmes.FigureCode.WORKSHOP_PARTICIPANTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.shared.CountBasis;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.web.StackedBar;
import org.sanad.web.StackedBar.Part;
import org.sanad.web.StackedBar.Tone;

/** Lays figures out as charts that are tables. */
record FigureTables(Counted counted, FigureWords words) {

    private static final List<String> UNKNOWN = List.of(Cell.NOT_RECORDED, "NOT_ASKED", "NOT_ANSWERED");
    private static final List<String> SEXES = List.of("MALE", "FEMALE", Cell.NOT_RECORDED);
    private static final List<Tone> SEX_TONES = List.of(Tone.PEOPLE_DARK, Tone.PEOPLE_SOFT, Tone.UNKNOWN);

    /** Participants by place and sex: each place with its governorate, largest first, the unknown last. */
    FigureTable byPlace(FigureCode code) {
        var figures =
                FigureOrder.largestFirst(counted.split(code, Dimension.GOVERNORATE, Dimension.PLACE), Dimension.PLACE);
        var scale = figures.stream().mapToLong(FigureTables::count).max().orElse(0);
        var rows = figures.stream()
                .map(figure -> row(placeName(figure.cell()), code, figure.cell(), scale))
                .toList();
        var headings = new ArrayList<String>();
        headings.add(text(CountBasis.PEOPLE.messageKey()));
        SEXES.forEach(sex -> headings.add(sexHeading(sex)));
        return new FigureTable(
                text("monitoring.by-place", words.name(counted.figure(code))),
                placeSentence(code),
                headings,
                bar(code, Cell.WHOLE, 1),
                rows,
                row(text("figure.total"), code, Cell.WHOLE, 0));
    }

    private String placeSentence(FigureCode code) {
        var figure = counted.figure(code);
        var nowhere = counted.part(code, Cell.of(Dimension.GOVERNORATE, Cell.NOT_RECORDED));
        return nowhere.map(rest -> text(
                        "monitoring.by-place.with-rest",
                        words.number(figure.value()),
                        figure.coverage().projects().size(),
                        words.number(rest.value())))
                .orElseGet(() -> text(
                        "monitoring.by-place.all",
                        words.number(figure.value()),
                        figure.coverage().projects().size()));
    }

    private String placeName(Cell cell) {
        var place = words.member(Dimension.PLACE, cell.member(Dimension.PLACE));
        return cell.member(Dimension.PLACE).equals(Cell.NOT_RECORDED)
                ? place
                : text(
                        "monitoring.place-in",
                        place,
                        words.member(Dimension.GOVERNORATE, cell.member(Dimension.GOVERNORATE)));
    }

    private FigureTable.Row row(String label, FigureCode code, Cell cell, long scale) {
        var numbers = new ArrayList<String>();
        numbers.add(number(code, cell));
        SEXES.forEach(sex -> numbers.add(number(code, cell.and(Dimension.SEX, sex))));
        return new FigureTable.Row(
                label,
                bar(code, cell, scale),
                numbers,
                cell.member(Dimension.PLACE).equals(Cell.NOT_RECORDED));
    }

    private StackedBar bar(FigureCode code, Cell cell, long scale) {
        var parts = new ArrayList<Part>();
        for (var at = 0; at < SEXES.size(); at++) {
            var part = counted.part(code, cell.and(Dimension.SEX, SEXES.get(at)));
            parts.add(new Part(
                    sexHeading(SEXES.get(at)), part.map(FigureTables::count).orElse(0L), SEX_TONES.get(at)));
        }
        return new StackedBar(scale, parts);
    }

    private String sexHeading(String sex) {
        return text("monitoring.column." + sex);
    }

    /** People and services side by side, never added, by one dimension. */
    FigureTable by(Dimension dimension) {
        var codes = dimension == Dimension.DISABILITY
                ? List.of(LIVELIHOOD_PARTICIPANTS, WORKSHOP_PARTICIPANTS)
                : List.of(LIVELIHOOD_PARTICIPANTS, WORKSHOP_PARTICIPANTS, SESSION_SERVICES);
        return table(text("monitoring.by." + dimension.code()), dimension, codes, Tone.PEOPLE);
    }

    /** One figure split one way. */
    FigureTable of(FigureCode code, Dimension dimension) {
        var tone = code.counts() == CountBasis.SERVICES ? Tone.SERVICES : Tone.PEOPLE;
        return table(text("monitoring.by." + dimension.code()), dimension, List.of(code), tone);
    }

    private FigureTable table(String title, Dimension dimension, List<FigureCode> codes, Tone tone) {
        var first = codes.getFirst();
        var scale = counted.split(first, dimension).stream()
                .mapToLong(FigureTables::count)
                .max()
                .orElse(0);
        var rows = members(dimension, codes).stream()
                .map(member -> row(words.member(dimension, member), Cell.of(dimension, member), codes, tone, scale))
                .toList();
        var headings = codes.stream()
                .map(code -> text("monitoring.column." + code.code()))
                .toList();
        return new FigureTable(
                title,
                "",
                headings,
                new StackedBar(1, List.of()),
                rows,
                row(text("figure.total"), Cell.WHOLE, codes, tone, 0));
    }

    private FigureTable.Row row(String label, Cell cell, List<FigureCode> codes, Tone tone, long scale) {
        var rest = UNKNOWN.stream().anyMatch(cell.members()::containsValue);
        var first =
                counted.part(codes.getFirst(), cell).map(FigureTables::count).orElse(0L);
        var bar = new StackedBar(scale, List.of(new Part(label, first, rest ? Tone.UNKNOWN : tone)));
        return new FigureTable.Row(
                label, bar, codes.stream().map(code -> number(code, cell)).toList(), rest);
    }

    private Set<String> members(Dimension dimension, List<FigureCode> codes) {
        var members = new LinkedHashSet<String>();
        for (var code : codes) {
            FigureOrder.largestFirst(counted.split(code, dimension), dimension)
                    .forEach(figure -> members.add(figure.cell().member(dimension)));
        }
        if (members.remove(Cell.NOT_RECORDED)) {
            members.add(Cell.NOT_RECORDED);
        }
        if (dimension == Dimension.GOVERNORATE || dimension == Dimension.PROJECT) {
            return members;
        }
        return members.stream()
                .sorted(Comparator.comparing(FigureTables::rank))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Answers that have an order keep it: yes before no, younger before older, what is unknown last. */
    private static String rank(String member) {
        return switch (member) {
            case "YES" -> "0";
            case "NO" -> "1";
            case "NOT_ANSWERED" -> "2";
            case "NOT_ASKED" -> "3";
            case Cell.NOT_RECORDED -> "~";
            default -> member;
        };
    }

    private String number(FigureCode code, Cell cell) {
        return counted.part(code, cell)
                .map(Figure::value)
                .map(words::number)
                .orElseGet(() -> words.texts().number(0));
    }

    static long count(Figure figure) {
        return figure.value() instanceof Figure.Value.Known(var count) ? count : 0;
    }

    private String text(String key, Object... arguments) {
        return words.texts().text(key, arguments);
    }
}
