package org.sanad.programmes.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.programmes.attendance.Attendance;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.attendance.RecordAttendance.Outcome;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks from a phone, one record a person. Those of a session are saved together; whoever stands in the way is taken out
 * with an answer of their own, so that one refusal keeps nobody else waiting.
 */
@Component
@Order(1)
class MarkRecords implements RecordKind {

    private final RecordAttendance recordAttendance;

    MarkRecords(RecordAttendance recordAttendance) {
        this.recordAttendance = recordAttendance;
    }

    @Override
    public String name() {
        return "mark";
    }

    @Override
    public Map<UUID, Taken> take(SessionId session, List<DeviceRecord> records) {
        var taken = new LinkedHashMap<UUID, Taken>();
        List<DeviceRecord> left = new ArrayList<>(records);
        while (!left.isEmpty()) {
            left = takeOnePerPerson(session, left, taken);
        }
        return taken;
    }

    /** Answers what is left: a second record of a person comes after the first, as a correction of it. */
    private List<DeviceRecord> takeOnePerPerson(SessionId session, List<DeviceRecord> records, Map<UUID, Taken> taken) {
        var ids = new LinkedHashMap<PersonId, UUID>();
        var marks = new LinkedHashMap<PersonId, Attendance>();
        var left = new ArrayList<DeviceRecord>();
        for (var record : records) {
            var given = attendance(record);
            if (given.isEmpty()) {
                taken.put(record.id(), new Taken.Refused(Problem.of("record-not-understood")));
            } else if (marks.putIfAbsent(given.get().person(), given.get()) == null) {
                ids.put(given.get().person(), record.id());
            } else {
                left.add(record);
            }
        }
        save(session, marks).forEach((person, answer) -> taken.put(ids.get(person), answer));
        return left;
    }

    private Map<PersonId, Taken> save(SessionId session, Map<PersonId, Attendance> marks) {
        var answers = new LinkedHashMap<PersonId, Taken>();
        while (!marks.isEmpty()) {
            var sheet = new AttendanceSheet(session, ModuleNoted.UNTOUCHED, List.copyOf(marks.values()));
            var settled = settled(recordAttendance.record(sheet), marks);
            marks.keySet().removeAll(settled.keySet());
            answers.putAll(settled);
        }
        return answers;
    }

    /** Everyone when all was saved or nothing can be; otherwise those who stand in the way of the others. */
    private static Map<PersonId, Taken> settled(Outcome outcome, Map<PersonId, Attendance> marks) {
        var settled = new LinkedHashMap<PersonId, Taken>();
        switch (outcome) {
            case Outcome.Recorded recorded ->
                marks.keySet().forEach(person -> settled.put(person, new Taken.Applied()));
            case Outcome.SessionClosed() -> all(marks, Problem.of("session-closed"), settled);
            case Outcome.SessionCancelled() -> all(marks, Problem.of("session-cancelled"), settled);
            case Outcome.TooEarly(var day) -> all(marks, Problem.of("session-too-early", day), settled);
            case Outcome.NotInCohort(var outsiders) ->
                outsiders.forEach(outsider -> settled.put(outsider.person(), new Taken.Refused(outsider.problem())));
            case Outcome.NeedsReason(var people) ->
                people.forEach(
                        person -> settled.put(person, new Taken.Refused(Problem.of("record-correction-reason"))));
            case Outcome.Conflict(var standing) ->
                standing.forEach(mark -> settled.put(mark.person(), new Taken.Conflict(mark)));
        }
        return settled;
    }

    private static void all(Map<PersonId, Attendance> marks, Problem problem, Map<PersonId, Taken> settled) {
        marks.keySet().forEach(person -> settled.put(person, new Taken.Refused(problem)));
    }

    private static Optional<Attendance> attendance(DeviceRecord record) {
        var person = TypedFields.id(record.field("person"));
        var mark = mark(record.field("mark"));
        if (person.isEmpty() || mark.isEmpty()) {
            return Optional.empty();
        }
        var seen = record.before().getOrDefault("mark", record.field("seen"));
        return Optional.of(
                new Attendance(new PersonId(person.get()), mark.get(), mark(seen), TypedText.of(record.field("why"))));
    }

    /** Reads {@code ABSENT:ILL}, as {@link Mark#asWord} writes it. */
    static Optional<Mark> mark(String word) {
        var parts = word.split(":", 2);
        var reason = parts.length > 1 ? parts[1] : "";
        return TypedFields.choice(Mark.Kind.class, parts[0])
                .map(kind -> Mark.of(
                        kind, TypedFields.choice(AbsenceReason.class, reason).orElse(AbsenceReason.NOT_KNOWN)));
    }
}
