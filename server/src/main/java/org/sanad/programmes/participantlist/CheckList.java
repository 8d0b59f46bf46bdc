package org.sanad.programmes.participantlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.access.Target;
import org.sanad.geography.Area;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.sanad.programmes.participantlist.rows.ListColumn;
import org.sanad.programmes.participantlist.rows.ListRow;
import org.sanad.programmes.participantlist.rows.ListWords;
import org.sanad.programmes.participantlist.rows.ReadRow;
import org.sanad.registry.Born;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.RegisterPerson;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Understands an uploaded list row by row and looks for its people in the register and in the list itself. */
@Component
class CheckList {

    /** So many of those who may be the same person are shown beside a row. */
    private static final int MOST_ALIKE = 2;

    private final ListWords words;
    private final AreaSearch search;
    private final Places places;
    private final RegisterPerson registerPerson;
    private final PossibleDuplicates duplicates;
    private final ImportCohorts cohorts;

    CheckList(
            ListWords words,
            AreaSearch search,
            Places places,
            RegisterPerson registerPerson,
            PossibleDuplicates duplicates,
            ImportCohorts cohorts) {
        this.words = words;
        this.search = search;
        this.places = places;
        this.registerPerson = registerPerson;
        this.duplicates = duplicates;
        this.cohorts = cohorts;
    }

    CheckedList check(Draft draft, KeptList content, Locale language) {
        var cohort = cohorts.find(draft.cohort())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("list-gone")));
        var ground = ground(draft, content, cohort, language);
        var reader = new ReadRow(ground, words, search);
        var good = new ArrayList<ListRow>();
        var faulty = new ArrayList<ListRow>();
        for (var kept : content.rows()) {
            var place =
                    draft.decisions().place(kept.number()).filter(chosen -> places.contains(ground.within(), chosen));
            var row = registrable(reader.read(kept, place), kept, cohort.work());
            (row.isGood() ? good : faulty).add(row);
        }
        var doubts = doubts(good, draft.decisions());
        var doubtful = doubts.stream().map(Doubt::row).toList();
        var ready = good.stream().filter(row -> !doubtful.contains(row)).toList();
        return new CheckedList(draft, cohort, content, ready, faulty, doubts);
    }

    private ReadRow.Ground ground(Draft draft, KeptList content, ListCohort cohort, Locale language) {
        var within = places.governorateOf(cohort.place()).map(Area::pcode).orElse(cohort.place());
        return new ReadRow.Ground(
                within,
                places.name(within, language),
                cohort.composition(),
                draft.createdAt().atZone(Texts.ZONE).toLocalDate(),
                LocalDate.parse(content.joinsOn()),
                content.consentLanguage());
    }

    /** With what the register itself would refuse, so that nothing new comes up at saving. */
    private ListRow registrable(ListRow row, KeptList.Row kept, Target work) {
        if (!row.isGood()) {
            return row;
        }
        var checked = row;
        for (var fault : registerPerson.faults(row.person(), work)) {
            checked = checked.faulty(kept, column(fault, row), fault.problem());
        }
        return checked;
    }

    private static ListColumn column(RegisterPerson.Fault fault, ListRow row) {
        return switch (fault.field()) {
            case NAME, HOUSEHOLD, NEEDS -> ListColumn.NAME;
            case BIRTH -> row.person().born() instanceof Born.On ? ListColumn.BIRTH_DATE : ListColumn.AGE;
            case AREA -> ListColumn.DISTRICT;
            case PHONES -> ListColumn.PHONE;
            case CONSENT -> ListColumn.CONSENT;
            case ANSWERS -> ListColumn.SEEING;
        };
    }

    private List<Doubt> doubts(List<ListRow> rows, Decisions decisions) {
        var people = rows.stream().map(ListRow::person).toList();
        var known = duplicates.ofEach(people);
        var among = duplicates.among(people);
        var doubts = new ArrayList<Doubt>();
        for (int position = 0; position < rows.size(); position++) {
            var likely = known.getOrDefault(position, List.of());
            var earlier = Optional.ofNullable(among.get(position)).map(rows::get);
            if (!likely.isEmpty() || earlier.isPresent()) {
                var row = rows.get(position);
                doubts.add(new Doubt(
                        row,
                        likely.subList(0, Math.min(MOST_ALIKE, likely.size())),
                        earlier,
                        decisions.person(row.number())));
            }
        }
        return doubts;
    }

    /** Its places, for whoever shows the list. */
    String placeName(PCode place, Locale language) {
        return places.name(place, language);
    }
}
