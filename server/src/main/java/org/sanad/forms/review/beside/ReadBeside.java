package org.sanad.forms.review.beside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.forms.Forms;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReachSubmission;
import org.sanad.forms.review.ReadFields;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.forms.review.corrections.SameAnswer;
import org.sanad.forms.review.corrections.StandingAnswers;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads two submissions of one form for whoever may read both. */
@Component
public class ReadBeside {

    /** Where an answer stands: the form's own row, or a turn of a repeat. */
    private record Turn(String repeat, int number, int parent) {}

    private final ReachSubmission reach;
    private final Forms forms;
    private final ReadFields readFields;
    private final StandingAnswers standing;
    private final AnswerJson json;
    private final Reviewers reviewers;

    ReadBeside(
            ReachSubmission reach,
            Forms forms,
            ReadFields readFields,
            StandingAnswers standing,
            AnswerJson json,
            Reviewers reviewers) {
        this.reach = reach;
        this.forms = forms;
        this.readFields = readFields;
        this.standing = standing;
        this.json = json;
        this.reviewers = reviewers;
    }

    /** @throws Refused where they are of different forms, or one of them is closed to the reader */
    @Transactional
    public BesideView view(SubmissionId id, SubmissionId otherId, Texts texts) {
        var one = reach.read(Permission.SEE_ANSWERS, id);
        var other = reach.read(Permission.SEE_ANSWERS, otherId);
        if (!one.form().equals(other.form())) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
        }
        var show = new ShowAnswer(readFields.of(one.form(), texts.language().tag()), texts);
        var lines = lines(show, answers(one), answers(other));
        var differing = lines.stream().filter(BesideView.Line::differs).count();
        return new BesideView(forms.get(one.form()), one, other, lines, differing, reviewers.names());
    }

    private Map<Turn, Map<String, Object>> answers(SubmissionHead head) {
        var answers = new LinkedHashMap<Turn, Map<String, Object>>();
        standing.of(head)
                .forEach(row ->
                        answers.put(new Turn(row.repeat(), row.number(), row.parent()), json.answers(row.answers())));
        return answers;
    }

    private static List<BesideView.Line> lines(
            ShowAnswer show, Map<Turn, Map<String, Object>> one, Map<Turn, Map<String, Object>> other) {
        var lines = new ArrayList<BesideView.Line>();
        Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().forEach(turn -> {
            var part = turn.repeat().isEmpty() ? "" : show.turn(turn.repeat(), turn.number(), turn.parent());
            for (var field : show.fields().answered(turn.repeat())) {
                var was = Optional.ofNullable(one.getOrDefault(turn, Map.of()).get(field.path()));
                var is = Optional.ofNullable(other.getOrDefault(turn, Map.of()).get(field.path()));
                if (field.isVisible() && (was.isPresent() || is.isPresent())) {
                    lines.add(new BesideView.Line(
                            part,
                            show.fields().label(field),
                            was.map(given -> show.of(field, given)).orElse(""),
                            is.map(given -> show.of(field, given)).orElse(""),
                            !SameAnswer.is(was, is)));
                }
            }
        });
        return lines;
    }
}
