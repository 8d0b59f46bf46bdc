package org.sanad.workforce.teamwork;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many follow-ups wait for whoever is signed in, for the page they begin their day with. */
@Component
public class OwnFollowUps {

    /** Open ones, and how many of them are overdue. */
    public record Waiting(int open, int overdue) {}

    private final KeepFollowUps followUps;
    private final LogTeamwork teamwork;

    OwnFollowUps(KeepFollowUps followUps, LogTeamwork teamwork) {
        this.followUps = followUps;
        this.teamwork = teamwork;
    }

    @Transactional(readOnly = true)
    public Waiting waiting() {
        var states = followUps.own().stream()
                .map(one -> one.state(teamwork.today()))
                .filter(state -> state != FollowUpState.DONE)
                .toList();
        var overdue = states.stream().filter(FollowUpState.OVERDUE::equals).count();
        return new Waiting(states.size(), (int) overdue);
    }
}
