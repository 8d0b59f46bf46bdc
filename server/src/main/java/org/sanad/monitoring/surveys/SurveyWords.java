package org.sanad.monitoring.surveys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FormFields;
import org.sanad.web.Texts;

/**
 * What published figures of a round are called: in the words of the form that asked, and where nothing asked, in ours.
 *
 * @param forms what was asked with
 */
record SurveyWords(Texts texts, List<FormFields> forms) {

    /** No form asks them in words: worked out on the phone, or never asked. */
    private static final Set<String> OURS = Set.of(
            "sample_size",
            "youth_age",
            "disability_status",
            "disability_location",
            "context_population",
            "context_idp_origin",
            "context_idp_shelter",
            "context_returnee_last_displacement",
            "context_distance_km",
            "context_services");

    String question(PublishedAnswer figure) {
        return OURS.contains(figure.question())
                ? texts.text("monitoring.survey." + figure.question())
                : question(figure.question()).orElse(figure.question());
    }

    /** The answers any of which counts; as it was printed where no form offers it. */
    String answer(PublishedAnswer figure) {
        if (figure.counting() == Counting.OPTIONS_NAMED
                || figure.counting() == Counting.INTERVIEWS
                || figure.question().equals("disability_status")
                || figure.options().isEmpty()) {
            return texts.text("monitoring.survey.answer." + figure.answer());
        }
        var joined = figure.isExactly() ? " + " : " / ";
        return figure.wanted().stream()
                .map(option -> choice(figure.variable(), option))
                .collect(Collectors.joining(joined));
    }

    /** Empty for everybody. */
    String group(PublishedAnswer figure) {
        return figure.breakdown().equals("all") ? "" : texts.text("monitoring.survey.of." + figure.breakdown());
    }

    /** What it is about, in few words. */
    String part(PublishedAnswer figure) {
        return Stream.of(answer(figure), group(figure))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String section(String section) {
        return texts.text("monitoring.survey.section." + section);
    }

    String method(String method) {
        return texts.text("monitoring.survey.method." + method);
    }

    /** What kind of number it is; empty where nothing counts it. */
    String kind(PublishedAnswer figure) {
        var counting = figure.counting();
        return counting == null ? "" : texts.text(counting.messageKey());
    }

    private Optional<String> question(String name) {
        return columns(name, (wording, column) -> Stream.of(wording.question(column)))
                .findFirst();
    }

    /** Both forms ask most questions; either may know the choice. */
    private String choice(String question, String option) {
        return columns(
                        question,
                        (wording, column) ->
                                Stream.ofNullable(wording.choices(column).get(option)))
                .findFirst()
                .orElse(option);
    }

    private Stream<String> columns(String name, BiFunction<Wording, Column, Stream<String>> of) {
        return forms.stream()
                .map(form -> new Wording(form, texts.language().tag()))
                .flatMap(wording -> wording.fields().root().columns().stream()
                        .filter(column -> column.field().name().equals(name))
                        .flatMap(column -> of.apply(wording, column)));
    }
}
