package org.sanad.programmes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;

/**
 * The session's form: for each person {@code mark.ID}, {@code reason.ID}, {@code why.ID}, and {@code seen.ID} with the
 * mark the page was shown with.
 */
record RegisterForm(Map<String, String> fields) {

    private static final String MARK = "mark.";

    /** Everyone with a mark in the form, and with the button for it also all who were open, as present. */
    AttendanceSheet sheet(SessionId session, Register register) {
        var marks = new ArrayList<Attendance>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(MARK))
                .map(field -> field.substring(MARK.length()))
                .forEach(id -> marks.add(given(id)));
        if ("rest".equals(fields.get("do"))) {
            marks.addAll(rest(register, marks));
        }
        return new AttendanceSheet(session, module(), marks);
    }

    private Attendance given(String id) {
        var person = TypedFields.id(id).orElseThrow(RegisterForm::notUnderstood);
        var mark = mark(field(MARK + id) + ":" + field("reason." + id)).orElseThrow(RegisterForm::notUnderstood);
        return new Attendance(new PersonId(person), mark, mark(field("seen." + id)), field("why." + id));
    }

    private static List<Attendance> rest(Register register, List<Attendance> given) {
        var marked = given.stream().map(Attendance::person).toList();
        return register.lines().stream()
                .filter(line -> register.mark(line).isEmpty())
                .map(line -> new PersonId(line.personId()))
                .filter(person -> !marked.contains(person))
                .map(person -> new Attendance(person, Mark.CAME, Optional.empty(), ""))
                .toList();
    }

    private ModuleNoted module() {
        return new ModuleNoted(moduleIn("seen-module"), moduleIn("module"));
    }

    private Optional<ModuleNumber> moduleIn(String name) {
        return TypedFields.number(fields.get(name)).flatMap(ModuleNumber::of);
    }

    /** Reads {@code ABSENT:ILL}; without a reason nobody knows it. */
    private static Optional<Mark> mark(String word) {
        var parts = word.split(":", 2);
        var reason = parts.length > 1 ? parts[1] : "";
        return TypedFields.choice(Mark.Kind.class, parts[0])
                .map(kind -> Mark.of(
                        kind, TypedFields.choice(AbsenceReason.class, reason).orElse(AbsenceReason.NOT_KNOWN)));
    }

    private String field(String name) {
        return TypedText.of(Objects.requireNonNullElse(fields.get(name), ""));
    }

    private static Refused notUnderstood() {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of("address-not-understood"));
    }
}
