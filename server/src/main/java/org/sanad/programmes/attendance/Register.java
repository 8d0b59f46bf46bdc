package org.sanad.programmes.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionState;
import org.sanad.registry.PersonId;

/** A session with its people and their marks, as whoever looks may use it; closed or cancelled it takes none. */
public record Register(
        SessionFacts facts,
        List<RegisterLine> lines,
        Map<PersonId, StandingMark> marks,
        boolean mayMark,
        boolean mayReopen,
        boolean hasCome) {

    Optional<StandingMark> mark(RegisterLine line) {
        return Optional.ofNullable(marks.get(new PersonId(line.personId())));
    }

    public boolean takesMarks() {
        return switch (facts.state()) {
            case PLANNED, HELD -> mayMark && hasCome;
            case CLOSED, CANCELLED -> false;
        };
    }

    public int marked() {
        return (int) lines.stream().filter(line -> mark(line).isPresent()).count();
    }

    public boolean mayClose() {
        return takesMarks() && facts.state() == SessionState.HELD && marked() == lines.size();
    }

    public long count(Mark.Kind kind) {
        return lines.stream()
                .flatMap(line -> mark(line).stream())
                .filter(standing -> standing.mark().kind() == kind)
                .count();
    }
}
