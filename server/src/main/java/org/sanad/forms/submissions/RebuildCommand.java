package org.sanad.forms.submissions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code ./sanad rebuild}: makes all rows of answers anew and says what it found. */
@Component
@ConditionalOnProperty("sanad.rebuild")
class RebuildCommand implements ApplicationRunner {

    private static final String ONLY_LOOK = "check";

    private final RebuildAnswers rebuildAnswers;
    private final String what;

    RebuildCommand(RebuildAnswers rebuildAnswers, @Value("${sanad.rebuild}") String what) {
        this.rebuildAnswers = rebuildAnswers;
        this.what = what;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var change = !what.equals(ONLY_LOOK);
        var outcome = rebuildAnswers.rebuild(change);
        System.out.printf(
                "%d submissions read again; %d stood otherwise%s%n",
                outcome.submissions(), outcome.different(), change ? " and were mended" : "");
    }
}
