package org.sanad.monitoring.panel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.geography.Places;
import org.sanad.shared.Figure.Cell;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/**
 * What the filters offer.
 *
 * @param cuts whether the reader may narrow by anything but the year
 */
public record Choices(
        List<Choice> years, List<Choice> governorates, List<Choice> types, List<Choice> groups, boolean cuts) {

    private static final int FIRST_YEAR = 2021;

    static Choices of(Texts texts, Places places, int thisYear, boolean cuts) {
        var years = IntStream.rangeClosed(0, thisYear - FIRST_YEAR)
                .mapToObj(back -> String.valueOf(thisYear - back))
                .map(year -> new Choice(year, texts.plain(Long.parseLong(year))))
                .toList();
        var locale = java.util.Locale.of(texts.language().tag());
        var governorates = Stream.concat(
                        places.governorates().stream()
                                .map(area -> new Choice(area.pcode().value(), area.name(locale)))
                                .sorted(texts.by(Choice::label)),
                        Stream.of(new Choice(Cell.NOT_RECORDED, texts.text("figure.not-recorded.place"))))
                .toList();
        return new Choices(
                years, governorates, members(texts, "ILA", "EPW", "WORKSHOP"), members(texts, "FEMALE", "MALE"), cuts);
    }

    private static List<Choice> members(Texts texts, String... members) {
        return Stream.of(members)
                .map(member -> new Choice(member, texts.text("figure.member." + member)))
                .toList();
    }
}
