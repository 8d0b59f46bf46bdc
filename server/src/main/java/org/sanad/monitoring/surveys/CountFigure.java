package org.sanad.monitoring.surveys;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * Counts one published figure from the tables of its questionnaires; every number in them was counted by tabulation.
 *
 * @param tables of each questionnaire the figure is about
 */
record CountFigure(PublishedAnswer figure, List<SurveyTables> tables) {

    /** Empty where nothing counts it or nobody is in its base. */
    Optional<Counted> counted() {
        var counting = figure.counting();
        if (counting == null || sum(SurveyTables::size) == 0) {
            return Optional.empty();
        }
        return switch (counting) {
            case INTERVIEWS -> number(sum(SurveyTables::size));
            case NUMBER -> number(sum(this::given));
            case RATE -> share(sum(this::given), sum(one -> one.of(figure).answered()));
            case SHARE_OF_ALL ->
                share(sum(this::given), sum(one -> one.ofAll(figure).answered()));
            case COMPOSITION ->
                share(sum(this::given), sum(one -> one.ofAll(figure).of(one.wanted(figure))));
            case SHARE_OF_MENTIONS ->
                share(sum(this::named), sum(one -> one.apart(figure).mentions()));
            case SHARE_OF_ALL_MENTIONS ->
                share(sum(this::named), sum(one -> one.apartOfAll(figure).mentions()));
            case LEAST -> numbers().min().stream().mapToObj(Counted::number).findFirst();
            case MOST -> numbers().max().stream().mapToObj(Counted::number).findFirst();
            case RANK -> number(sum(one -> one.apart(figure).rank(figure.options())));
            case OPTIONS_NAMED -> number(optionsNamed());
        };
    }

    private long given(SurveyTables one) {
        return one.of(figure).of(one.wanted(figure));
    }

    private long named(SurveyTables one) {
        return one.apart(figure).of(figure.wanted());
    }

    /** What was answered to a question for a number. */
    private LongStream numbers() {
        return tables.stream()
                .flatMap(one -> one.apart(figure).named().stream())
                .filter(text -> text.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong);
    }

    private long optionsNamed() {
        return tables.stream()
                .flatMap(one -> one.apartOfAll(figure).named().stream())
                .filter(option -> !option.equals("other"))
                .distinct()
                .count();
    }

    private long sum(ToLongFunction<SurveyTables> of) {
        return tables.stream().mapToLong(of).sum();
    }

    private static Optional<Counted> number(long number) {
        return Optional.of(Counted.number(number));
    }

    private static Optional<Counted> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Counted(part, whole));
    }
}
