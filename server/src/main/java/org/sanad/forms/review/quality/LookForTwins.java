package org.sanad.forms.review.quality;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.corrections.SameAnswer;
import org.springframework.stereotype.Component;

/** Submissions that say the same as another, or nearly. */
@Component
class LookForTwins {

    /** With fewer answers, two may well say the same. */
    static final int FEWEST_ANSWERS = 4;

    /** With fewer questions, a tenth is less than one answer. */
    static final int FEWEST_FOR_NEARLY = 10;

    /** At most one answer in so many differs: a copy in which a name was changed. */
    static final int ONE_IN = 10;

    /** Copies are made one after the other; what is alike after a day may be a real household of the same street. */
    static final Duration SHORTLY = Duration.ofHours(1);

    private static final int LAST = 10;

    private final AnswerPrints prints;
    private final AnswerJson json;

    LookForTwins(AnswerPrints prints, AnswerJson json) {
        this.prints = prints;
        this.json = json;
    }

    List<Found> in(Filled filled) {
        if (filled.given() < FEWEST_ANSWERS) {
            return List.of();
        }
        var twin = prints.twin(filled);
        return twin.map(other -> List.of(Found.like(Finding.DUPLICATE, other, "", "")))
                .orElseGet(() -> nearly(filled));
    }

    private List<Found> nearly(Filled filled) {
        if (filled.arrival().collector() == null) {
            return List.of();
        }
        return prints.earlier(filled.arrival(), LAST).stream()
                .filter(earlier -> isShortlyBefore(filled, earlier))
                .flatMap(earlier -> nearly(filled, earlier).stream())
                .limit(1)
                .toList();
    }

    private Optional<Found> nearly(Filled filled, AnswerPrints.Earlier earlier) {
        var other = json.answers(earlier.answers());
        var asked = new HashSet<>(filled.form().keySet());
        asked.addAll(other.keySet());
        asked.removeIf(path -> !filled.isGiven(path));
        var same = asked.stream()
                .filter(path -> SameAnswer.is(
                        Optional.ofNullable(filled.form().get(path)), Optional.ofNullable(other.get(path))))
                .count();
        return asked.size() >= FEWEST_FOR_NEARLY && (asked.size() - same) * ONE_IN <= asked.size()
                ? Optional.of(Found.like(Finding.NEARLY_SAME, earlier.id(), same, asked.size()))
                : Optional.empty();
    }

    private static boolean isShortlyBefore(Filled filled, AnswerPrints.Earlier earlier) {
        var began = Optional.ofNullable(earlier.startedAt());
        var apart = filled.started()
                .flatMap(start -> began.map(other -> Duration.between(other, start)))
                .orElseGet(() ->
                        Duration.between(earlier.receivedAt(), filled.arrival().receivedAt()));
        return apart.abs().compareTo(SHORTLY) <= 0;
    }
}
