package org.sanad.forms.review.submission;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.forms.review.corrections.AnswerPlace;
import org.sanad.forms.review.corrections.Correction;
import org.sanad.forms.review.corrections.StandingAnswers.Row;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;

/**
 * Lays the rows of a submission out by groups and turns.
 *
 * @param known paths of the questions of the version it was given to
 */
record LayOutAnswers(
        SubmissionHead head, ShowAnswer show, Set<String> known, List<Correction> corrections, boolean mayReview) {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

    List<ShownPart> parts(List<Row> rows, AnswerJson json) {
        var parts = new ArrayList<ShownPart>();
        for (var row : rows) {
            var answers = json.answers(row.answers());
            if (row.repeat().isEmpty()) {
                groups(row, answers)
                        .forEach((group, shown) -> parts.add(new ShownPart(
                                group.equals(org.sanad.forms.review.FormFields.NO_GROUP)
                                        ? ""
                                        : show.fields().label(group),
                                shown)));
            } else {
                parts.add(new ShownPart(
                        show.turn(row.repeat(), row.number(), row.parent()),
                        groups(row, answers).values().stream()
                                .flatMap(List::stream)
                                .toList()));
            }
        }
        return parts;
    }

    private Map<String, List<ShownAnswer>> groups(Row row, Map<String, Object> answers) {
        return show.fields().answered(row.repeat()).stream()
                .filter(field -> answers.containsKey(field.path()) || field.isVisible() && known.contains(field.path()))
                .collect(Collectors.groupingBy(
                        show.fields()::group,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                field -> shown(row, field, Optional.ofNullable(answers.get(field.path()))),
                                Collectors.toList())));
    }

    private ShownAnswer shown(Row row, Field field, Optional<Object> answer) {
        var place = new AnswerPlace(row.repeat(), row.number(), field.path());
        var file = field.kind() == FieldKind.FILE ? answer.map(Object::toString).orElse("") : "";
        return new ShownAnswer(
                show.fields().label(field),
                answer.map(given -> show.of(field, given)).orElse(""),
                file,
                PICTURES.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)),
                corrections.reversed().stream()
                        .filter(correction ->
                                correction.holds() && correction.place().equals(place))
                        .findFirst(),
                correct(field, place));
    }

    private String correct(Field field, AnswerPlace place) {
        var fits = field.kind() != FieldKind.FILE && field.kind() != FieldKind.SHAPE && !head.encrypted();
        return mayReview && fits
                ? "/submissions/%s/correct?repeat=%s&number=%d&path=%s"
                        .formatted(head.id(), encoded(place.repeat()), place.number(), encoded(place.path()))
                : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
