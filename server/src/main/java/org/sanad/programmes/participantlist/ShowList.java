package org.sanad.programmes.participantlist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanad.geography.Places;
import org.sanad.programmes.participantlist.PreviewPage.FaultLine;
import org.sanad.programmes.participantlist.PreviewPage.ReadyLine;
import org.sanad.programmes.participantlist.rows.ListRow;
import org.sanad.registry.Born;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.Sex;
import org.sanad.shared.PCode;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Puts a checked list into the words of one language. */
final class ShowList {

    private static final int FIRST_ROWS = 20;
    private static final int MOST_NEAREST = 3;

    private final Texts texts;
    private final Places places;
    private final Locale language;

    ShowList(Texts texts, Places places) {
        this.texts = texts;
        this.places = places;
        this.language = Locale.forLanguageTag(texts.language().tag());
    }

    PreviewPage page(CheckedList list) {
        var pairs = new ShowDoubts(texts, this);
        return new PreviewPage(
                "/import/" + list.draft().id(),
                list.draft().fileName(),
                list.content().sheet(),
                list.cohort().name(),
                list.rows(),
                list.ready().size(),
                list.faulty().size(),
                (int) list.faulty().stream().filter(ListRow::isTallied).count(),
                list.decided(),
                texts.list(list.content().unread()),
                list.faulty().stream()
                        .flatMap(row -> row.faults().stream().map(fault -> fault(row, fault)))
                        .toList(),
                list.doubts().stream().map(pairs::pair).toList(),
                list.ready().stream().limit(FIRST_ROWS).map(this::ready).toList(),
                Math.max(0, list.ready().size() - FIRST_ROWS));
    }

    private FaultLine fault(ListRow row, ListRow.Fault fault) {
        var nearest = fault.nearest().stream()
                .limit(MOST_NEAREST)
                .map(area -> new Choice(row.number() + ":" + area.pcode().value(), area.name(language)))
                .toList();
        return new FaultLine(
                fault.cell().isEmpty() ? texts.plain(row.number()) : fault.cell(),
                texts.text(fault.column().messageKey()),
                fault.stands(),
                texts.what(fault.problem()),
                texts.mend(fault.problem()),
                nearest);
    }

    private ReadyLine ready(ListRow row) {
        var person = row.person();
        return new ReadyLine(
                texts.plain(row.number()),
                person.name(),
                sex(person.sex()),
                age(person.born(), person.toldOn()),
                place(person.area()),
                status(person.displacement()),
                row.notes().stream()
                        .filter(note -> !saysNothingNew(note))
                        .map(this::note)
                        .collect(Collectors.joining(" · ")));
    }

    private boolean saysNothingNew(ListRow.Note note) {
        return note.meant() instanceof PCode place
                && places.find(place)
                        .filter(area -> area.name(language).equalsIgnoreCase(note.typed()))
                        .isPresent();
    }

    private String note(ListRow.Note note) {
        return switch (note.meant()) {
            case PCode place -> texts.text(note.key(), note.typed(), place(place));
            case LocalDate date -> texts.text(note.key(), note.typed(), texts.date(date));
            default -> texts.text(note.key(), note.typed(), note.meant());
        };
    }

    String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> texts.text("participantlist.word.female");
            case MALE -> texts.text("participantlist.word.male");
            case NOT_RECORDED -> texts.text("participantlist.not-recorded");
        };
    }

    String age(Born born, LocalDate today) {
        var age = born.ageOn(today);
        if (age.isEmpty()) {
            return texts.text("participantlist.not-recorded");
        }
        return born instanceof Born.Aged(var years, var toldOn, var estimated) && estimated
                ? texts.text("participantlist.about", years)
                : texts.number(born instanceof Born.Aged(var years, var toldOn, var sure) ? years : age.getAsInt());
    }

    String born(Born born) {
        return switch (born) {
            case Born.On(var date) -> texts.date(date);
            case Born.Aged(var years, var toldOn, var estimated) ->
                estimated ? texts.text("participantlist.about", years) : texts.text("participantlist.aged", years);
            case Born.Unknown() -> texts.text("participantlist.not-recorded");
        };
    }

    String place(PCode place) {
        return places.name(place, language);
    }

    private String status(DisplacementStatus status) {
        return switch (status) {
            case IDP_IN_CAMP -> texts.text("participantlist.word.idp-in-camp");
            case IDP_OUT_OF_CAMP -> texts.text("participantlist.word.idp-out-of-camp");
            case RETURNEE -> texts.text("participantlist.word.returnee");
            case HOST_COMMUNITY -> texts.text("participantlist.word.host-community");
            case REFUGEE -> texts.text("participantlist.word.refugee");
            case NOT_RECORDED -> texts.text("participantlist.not-recorded");
        };
    }
}
