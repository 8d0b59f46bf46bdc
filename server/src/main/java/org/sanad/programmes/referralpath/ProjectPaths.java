package org.sanad.programmes.referralpath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.projects.Project;

/** The ways on from a project, and whether they prove what they have to. */
public record ProjectPaths(Project project, List<ReferralPath> paths, LocalDate today, boolean mayKeep) {

    /** After so many days somebody has to make sure again: our own bound, so that a word of last year proves nothing. */
    public static final int DAYS_A_WORD_HOLDS = 90;

    /** Whether a specialised service was known to take people in when the project began. */
    public boolean wasOpenAtStart() {
        return specialised().anyMatch(path -> path.isOpenBy(project.startsOn()));
    }

    /** Whether a specialised service takes people in, by a word that is not too old. */
    public boolean isOpenNow() {
        var oldest = lastDay().minusDays(DAYS_A_WORD_HOLDS);
        return specialised()
                .anyMatch(path -> path.isOpenBy(lastDay())
                        && path.checks().stream()
                                .anyMatch(check -> check.open()
                                        && !check.on().isBefore(oldest)
                                        && !check.on().isAfter(lastDay())));
    }

    public boolean hasBegun() {
        return !today.isBefore(project.startsOn());
    }

    /** Message key of what is open; empty for a project that is over or proves all it has to. */
    Optional<String> stateKey() {
        if (today.isAfter(project.endsOn()) || isOpenNow()) {
            return Optional.empty();
        }
        return Optional.of(paths.isEmpty() ? "referralpath.none" : "referralpath.make-sure");
    }

    /** Today, or the project's last day once it is over. */
    private LocalDate lastDay() {
        return today.isAfter(project.endsOn()) ? project.endsOn() : today;
    }

    private java.util.stream.Stream<ReferralPath> specialised() {
        return paths.stream().filter(path -> path.details().level() == Level.SPECIALISED);
    }
}
