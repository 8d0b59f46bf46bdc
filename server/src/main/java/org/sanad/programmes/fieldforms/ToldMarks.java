package org.sanad.programmes.fieldforms;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.forms.handover.Arrived;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.programmes.attendance.Mark;
import org.sanad.registry.PersonId;
import org.sanad.shared.TypedFields;

/**
 * What the attendance form says of each person: who is ticked came, who had said so before is excused, all others whom
 * the phone listed were absent. Who is ticked twice came; of several reasons the first counts.
 *
 * @param named whom somebody ticked anywhere; the others follow from the list
 * @param isWhole whether it is known whom the phone listed, so that the others can be marked
 */
record ToldMarks(Map<PersonId, Mark> marks, Set<PersonId> named, boolean isWhole) {

    private static final String REASON = "reason_";

    /** @param people Sanad's own ids for those of the phone */
    static ToldMarks of(
            Arrived arrived, Set<PersonId> members, Function<Collection<UUID>, Map<UUID, PersonId>> people) {
        var came = ids(arrived, "came", people);
        var excused = ids(arrived, "excused", people);
        var reasons = reasons(arrived, people);
        var named = new LinkedHashSet<>(came);
        named.addAll(excused);
        named.addAll(reasons.keySet());
        var listed = ids(arrived, "listed", people);
        var isCounted = arrived.number("listed_count")
                .filter(count -> count == members.size())
                .isPresent();
        var all = new LinkedHashSet<>(named);
        all.addAll(listed.isEmpty() && isCounted ? members : listed);
        var marks = new LinkedHashMap<PersonId, Mark>();
        for (var person : all) {
            var reason = reasons.getOrDefault(person, AbsenceReason.NOT_KNOWN);
            var kind = excused.contains(person) ? Mark.Kind.EXCUSED : Mark.Kind.ABSENT;
            marks.put(person, came.contains(person) ? Mark.CAME : Mark.of(kind, reason));
        }
        return new ToldMarks(marks, named, isCounted || !listed.isEmpty());
    }

    private static Map<PersonId, AbsenceReason> reasons(
            Arrived arrived, Function<Collection<UUID>, Map<UUID, PersonId>> people) {
        var reasons = new LinkedHashMap<PersonId, AbsenceReason>();
        if (arrived.saysYes("reasons_known")) {
            Arrays.stream(AbsenceReason.values())
                    .filter(reason -> reason != AbsenceReason.NOT_KNOWN)
                    .forEach(reason -> ids(arrived, REASON + reason.name().toLowerCase(Locale.ROOT), people)
                            .forEach(person -> reasons.putIfAbsent(person, reason)));
        }
        return reasons;
    }

    private static Set<PersonId> ids(
            Arrived arrived, String question, Function<Collection<UUID>, Map<UUID, PersonId>> people) {
        List<UUID> ids = Arrays.stream(arrived.text(question).split("\\s+"))
                .flatMap(id -> TypedFields.id(id).stream())
                .toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        var known = people.apply(ids);
        var found = new LinkedHashSet<PersonId>();
        ids.forEach(id -> found.add(known.getOrDefault(id, new PersonId(id))));
        return found;
    }
}
