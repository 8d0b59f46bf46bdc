package org.sanad.forms.review.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.forms.review.corrections.Correction;
import org.sanad.forms.review.decisions.ReviewComment;
import org.sanad.forms.review.decisions.Step;
import org.sanad.forms.review.decisions.StepKind;

/** Tells in words what happened to a submission, in order. */
record TellEvents(ShowAnswer show, Reviewers.Names names, AnswerJson json) {

    List<ShownEvent> of(
            List<ArrivedVersion> versions,
            List<Step> steps,
            List<ReviewComment> comments,
            List<Correction> corrections) {
        return Stream.of(
                        versions.stream().map(this::arrival),
                        steps.stream().map(this::step),
                        comments.stream().map(this::comment),
                        corrections.stream().flatMap(this::correction))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(ShownEvent::at))
                .toList();
    }

    private ShownEvent arrival(ArrivedVersion version) {
        var key = version.number() == 1 ? "review.event.arrived" : "review.event.edited";
        return new ShownEvent(version.receivedAt(), sender(version), text(key, version.number()), "");
    }

    String sender(ArrivedVersion version) {
        return Optional.ofNullable(version.collector()).orElseGet(() -> names.of(version.userId()));
    }

    private ShownEvent step(Step step) {
        return new ShownEvent(step.at(), names.of(step.by()), words(step), step.reason());
    }

    private String words(Step step) {
        if (step.kind() == StepKind.ASSIGNED) {
            return step.after().isEmpty()
                    ? text("review.event.taken-back")
                    : text("review.given-to", names.ofText(step.after()));
        }
        var key = step.arrived() == null ? "review.event.state" : "review.event.state-by-edit";
        return text(key, state(step.before()), state(step.after()));
    }

    private String state(String name) {
        return ReviewState.of(name).map(state -> text(state.messageKey())).orElse(name);
    }

    private ShownEvent comment(ReviewComment comment) {
        return new ShownEvent(comment.at(), names.of(comment.by()), text("review.event.comment"), comment.said());
    }

    private Stream<ShownEvent> correction(Correction correction) {
        var words = text(
                "review.event.corrected",
                show.fields().label(correction.path()),
                answer(correction, correction.before()),
                answer(correction, correction.after()));
        var made = new ShownEvent(correction.at(), names.of(correction.by()), words, correction.reason());
        return correction.undoneAt() == null
                ? Stream.of(made)
                : Stream.of(
                        made,
                        new ShownEvent(
                                correction.undoneAt(),
                                names.of(correction.undoneBy()),
                                text(
                                        "review.event.correction-undone",
                                        show.fields().label(correction.path())),
                                ""));
    }

    String answer(Correction correction, @Nullable String answer) {
        return answer(correction.path(), answer);
    }

    String answer(String path, @Nullable String answer) {
        return json.answer(answer)
                .map(given -> show.fields()
                        .field(path)
                        .map(field -> show.of(field, given))
                        .orElse(given.toString()))
                .orElseGet(() -> text("review.not-answered"));
    }

    private String text(String key, Object... arguments) {
        return show.texts().text(key, arguments);
    }
}
