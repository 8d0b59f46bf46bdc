package org.sanad.forms.review.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When and how long a form was filled in, by the phone's clock. */
@Component
class LookAtTime {

    /** Phones' clocks differ from the server's by minutes; a form that begins later than this has a wrong clock. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    /** Nobody reads a question out, hears the answer and enters it in less. */
    static final Duration QUICKEST_ANSWER = Duration.ofMillis(1500);

    /** With fewer answers, opening and closing the form weighs too much. */
    static final int FEWEST_ANSWERS = 5;

    /** Who takes less than this part of the usual time leaves something out, or invents. */
    static final int PART_OF_USUAL = 4;

    /**
     * With fewer forms, nobody can say how long is usual. A quarter of the middle of eight is far enough off to be
     * looked at, and rounds of twenty interviews in all are common.
     */
    static final int FEWEST_FORMS = 8;

    private static final int LAST = 500;
    private static final double MILLIS = 60_000;

    private final AnswerPrints prints;

    LookAtTime(AnswerPrints prints) {
        this.prints = prints;
    }

    List<Found> in(Filled filled) {
        var found = new ArrayList<Found>();
        filled.started()
                .map(start -> Duration.between(filled.arrival().receivedAt(), start))
                .filter(late -> late.compareTo(CLOCKS_DIFFER) > 0)
                .ifPresent(late -> found.add(Found.whole(Finding.STARTS_LATER, late.toMinutes(), "")));
        filled.duration().ifPresent(duration -> {
            if (duration.isNegative()) {
                found.add(Found.whole(Finding.ENDS_BEFORE_START, "", ""));
            } else if (filled.given() >= FEWEST_ANSWERS) {
                quick(filled, duration, found);
            }
        });
        return found;
    }

    private void quick(Filled filled, Duration duration, List<Found> found) {
        if (duration.compareTo(QUICKEST_ANSWER.multipliedBy(filled.given())) < 0) {
            found.add(Found.whole(Finding.IMPOSSIBLE_PACE, duration.toSeconds(), filled.given()));
            return;
        }
        var usual = prints.usual(filled.arrival(), LAST);
        if (usual.submissions() >= FEWEST_FORMS && duration.toMillis() / MILLIS * PART_OF_USUAL < usual.minutes()) {
            found.add(Found.whole(
                    Finding.TOO_QUICK, Math.round(duration.toMillis() / MILLIS), Math.round(usual.minutes())));
        }
    }
}
