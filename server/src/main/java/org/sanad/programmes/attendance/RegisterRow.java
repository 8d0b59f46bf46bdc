package org.sanad.programmes.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.programmes.attendance.RecordAttendance.Outcome;
import org.sanad.registry.PersonId;

/**
 * One person on the session's page.
 *
 * @param chosen what stands in the form: what was typed, else what is saved
 * @param saved the mark in the register
 * @param asksWhy whether the change was refused for want of a reason
 * @param others a mark somebody else saved meanwhile, against what was typed
 * @param joinedOn set when this is their first session after joining late
 */
public record RegisterRow(
        PersonId person,
        String code,
        String name,
        Optional<Mark> chosen,
        Optional<Mark> saved,
        boolean asksWhy,
        String why,
        Optional<StandingMark> others,
        Optional<LocalDate> joinedOn) {

    public boolean isOpen() {
        return chosen.isEmpty();
    }

    public boolean hasChosen(Mark.Kind kind) {
        return chosen.filter(mark -> mark.kind() == kind).isPresent();
    }

    public boolean hasReason(AbsenceReason reason) {
        return chosen.flatMap(Mark::absence).filter(reason::equals).isPresent();
    }

    public String seen() {
        return saved.map(Mark::asWord).orElse("");
    }

    /** As saved; and as typed, where saving was refused: nothing typed is lost. */
    static List<RegisterRow> of(
            Register register, List<Attendance> typed, Optional<Outcome> outcome, Comparator<RegisterRow> order) {
        var byPerson = typed.stream().collect(Collectors.toMap(Attendance::person, Function.identity(), (a, b) -> b));
        var rows = new ArrayList<RegisterRow>();
        for (var line : register.lines()) {
            rows.add(row(register, line, byPerson, outcome));
        }
        rows.sort(order);
        return rows;
    }

    private static RegisterRow row(
            Register register, RegisterLine line, Map<PersonId, Attendance> typed, Optional<Outcome> outcome) {
        var person = new PersonId(line.personId());
        var saved = register.mark(line).map(StandingMark::mark);
        var given = Optional.ofNullable(typed.get(person)).filter(attendance -> !attendance.untouched());
        var joined = Optional.ofNullable(register.facts().previousDay()).filter(line.joinedOn()::isAfter);
        return new RegisterRow(
                person,
                line.code(),
                line.fullName(),
                given.map(Attendance::mark).or(() -> saved),
                saved,
                outcome.filter(refused -> asksWhy(refused, person)).isPresent(),
                given.map(Attendance::why).orElse(""),
                outcome.flatMap(refused -> others(refused, person)),
                joined.map(previous -> line.joinedOn()));
    }

    private static boolean asksWhy(Outcome outcome, PersonId person) {
        return (outcome instanceof Outcome.NeedsReason(var people) && people.contains(person))
                || others(outcome, person).isPresent();
    }

    private static Optional<StandingMark> others(Outcome outcome, PersonId person) {
        return outcome instanceof Outcome.Conflict(var standing)
                ? standing.stream().filter(mark -> mark.person().equals(person)).findFirst()
                : Optional.empty();
    }
}
