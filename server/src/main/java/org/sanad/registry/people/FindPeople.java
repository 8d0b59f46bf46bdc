package org.sanad.registry.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.names.NameSearch;
import org.sanad.registry.names.PersonTraits;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Digits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people among those the actor may see. */
@Component
class FindPeople implements People {

    private static final Pattern CODE = Pattern.compile("P-?(\\d{1,9})");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()/.-]{5,}");
    private static final int SHORTEST_PHONE = 7;

    private final Permit permit;
    private final RecordAccess access;
    private final PersonRecords records;
    private final PeopleByNames people;

    FindPeople(Permit permit, RecordAccess access, PersonRecords records, PeopleByNames people) {
        this.permit = permit;
        this.access = access;
        this.records = records;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonSummary> summaries(Collection<PersonId> asked) {
        return asked.isEmpty() ? Map.of() : records.summaries(asked);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> current(PersonId record) {
        return Optional.ofNullable(records.summaries(List.of(record)).get(record))
                .map(PersonSummary::id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonSummary> find(String typed, int most) {
        permit.requireAnywhere(Permission.SEE_PEOPLE);
        var reach = access.reach(Permission.SEE_PEOPLE);
        var plain = Digits.plain(typed).toUpperCase(Locale.ROOT);
        var code = CODE.matcher(plain);
        if (code.matches()) {
            return people.withCode("P-%04d".formatted(Integer.parseInt(code.group(1))), reach);
        }
        var phone = PersonTraits.foldedPhone(plain);
        if (PHONE.matcher(plain).matches() && phone.length() >= SHORTEST_PHONE) {
            return people.withPhone(phone, most, reach);
        }
        return NameSearch.<PersonSummary>find(
                        typed,
                        most,
                        PersonSummary::id,
                        PersonSummary::fullName,
                        (terms, stage) -> people.candidates(terms, stage, reach))
                .stream()
                .map(NameSearch.Hit::person)
                .toList();
    }

    /** Those registered last, for a search page on which nothing was typed yet. */
    @Transactional(readOnly = true)
    List<PersonSummary> latest(int most) {
        permit.requireAnywhere(Permission.SEE_PEOPLE);
        return people.latest(most, access.reach(Permission.SEE_PEOPLE));
    }
}
