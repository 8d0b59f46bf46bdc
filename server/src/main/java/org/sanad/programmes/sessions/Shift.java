package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sanad.programmes.planning.Against;
import org.sanad.web.Texts;

/** The moment a session would have had by the pace of its plan, and what stood against it. */
public record Shift(LocalDate wishedDay, LocalTime wishedTime, List<Against> why) {

    public String words(Texts texts) {
        var reasons = why.stream().map(one -> texts.text(one.reasonKey())).toList();
        return texts.text("planning.shifted", texts.day(wishedDay), wishedTime, texts.list(reasons));
    }
}
