package org.sanad.programmes.participantlist.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanad.geography.Area;
import org.sanad.geography.AreaMatch;
import org.sanad.geography.AreaSearch;
import org.sanad.programmes.Composition;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.NewPerson;
import org.sanad.registry.Sex;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/** Understands the rows of one list, one after the other, and says of each cell what is wrong with it. */
public final class ReadRow {

    static final String NO_CONSENT = "list-no-consent";

    /** Joining is written down at most so many years late, and at most one year ahead. */
    private static final int YEARS_BACK = 20;

    private static final int MOST_WORDS = 6;
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[/;,،|\\n]+");

    /**
     * What holds for the whole list.
     *
     * @param within the governorate its places lie in
     * @param placeName the name of that governorate
     * @param today the day of the upload: ages are told on it
     * @param joinsOn for rows that do not say
     */
    public record Ground(
            PCode within,
            String placeName,
            Composition composition,
            LocalDate today,
            LocalDate joinsOn,
            String consentLanguage) {}

    private final Ground ground;
    private final ListWords words;
    private final AreaSearch search;
    private final Map<String, AreaMatch> places = new HashMap<>();

    public ReadRow(Ground ground, ListWords words, AreaSearch search) {
        this.ground = ground;
        this.words = words;
        this.search = search;
    }

    public ListRow read(KeptList.Row row, Optional<PCode> chosenPlace) {
        var cells = new RowCells(row, words);
        var days = new ReadDays(cells, ground.today());
        var name = cells.written(ListColumn.NAME)
                .map(cell -> TypedText.of(cell.text()))
                .orElse("");
        var area = chosenPlace.or(() -> area(cells));
        var told = NewPerson.named(name, area.orElse(ground.within()), ground.today());
        sex(cells).ifPresent(told::sex);
        told.born(days.born()).phones(phones(cells));
        cells.word(ListColumn.STATUS, DisplacementStatus.class).ifPresent(told::displacement);
        answers(cells).ifPresent(told::answers);
        var consents = consents(cells);
        if (consents) {
            told.consents(
                    List.of(ConsentGiven.to(ConsentPurpose.REGISTRATION, ground.consentLanguage(), ground.today())));
        }
        var joinsOn = days.day(
                        ListColumn.JOINED_ON,
                        ground.today().minusYears(YEARS_BACK),
                        ground.today().plusYears(1))
                .orElse(ground.joinsOn());
        return new ListRow(row.number(), told.asTold(), joinsOn, consents, cells.faults(), cells.notes());
    }

    private Optional<Sex> sex(RowCells cells) {
        var sex = cells.word(ListColumn.SEX, Sex.class);
        if (sex.isPresent() && sex.get() == Sex.MALE && ground.composition() == Composition.WOMEN) {
            cells.fault(ListColumn.SEX, Problem.of("list-cohort-of-women"));
        } else if (sex.isPresent() && sex.get() == Sex.FEMALE && ground.composition() == Composition.MEN) {
            cells.fault(ListColumn.SEX, Problem.of("list-cohort-of-men"));
        }
        return sex;
    }

    private static boolean consents(RowCells cells) {
        var given = cells.word(ListColumn.CONSENT, Boolean.class).orElse(false);
        if (!given) {
            // an unclear word is a fault of its own already, and stays the only one of the cell
            cells.fault(ListColumn.CONSENT, Problem.of(NO_CONSENT));
        }
        return given;
    }

    private Optional<PCode> area(RowCells cells) {
        var cell = cells.written(ListColumn.DISTRICT);
        if (cell.isEmpty()) {
            return cells.nothing(ListColumn.DISTRICT, Problem.of("list-place-missing"));
        }
        var typed = TypedText.of(cell.get().text());
        return switch (places.computeIfAbsent(typed, text -> search.read(text, ground.within()))) {
            case AreaMatch.One(var area) -> {
                cells.note("place", typed, area.pcode());
                yield Optional.of(area.pcode());
            }
            case AreaMatch.Several(var areas) -> {
                cells.fault(ListColumn.DISTRICT, Problem.of("list-place-several", ground.placeName()), areas);
                yield Optional.empty();
            }
            case AreaMatch.Perhaps(var areas) -> {
                cells.fault(ListColumn.DISTRICT, Problem.of("list-place-nearly", ground.placeName()), areas);
                yield Optional.empty();
            }
            case AreaMatch.Unknown() -> {
                var nearest = nearest(typed);
                var code = nearest.isEmpty() ? "list-place-unknown" : "list-place-nearly";
                cells.fault(ListColumn.DISTRICT, Problem.of(code, ground.placeName()), nearest);
                yield Optional.empty();
            }
        };
    }

    /** Where no place bears the whole name, places that one of its words names. */
    private List<Area> nearest(String typed) {
        return SPACES.splitAsStream(typed)
                .limit(MOST_WORDS)
                .map(word -> search.read(word, ground.within()))
                .flatMap(match -> match instanceof AreaMatch.One(var area) ? Stream.of(area) : Stream.empty())
                .distinct()
                .toList();
    }

    private static List<String> phones(RowCells cells) {
        return cells.written(ListColumn.PHONE).stream()
                .flatMap(cell -> BETWEEN_PHONES.splitAsStream(cell.text()))
                .map(TypedText::of)
                .filter(phone -> !phone.isEmpty())
                .toList();
    }

    /** All six or none. */
    private Optional<DifficultyAnswers> answers(RowCells cells) {
        var given = ListColumn.DIFFICULTIES.stream()
                .flatMap(column -> cells.word(column, DifficultyAnswer.class).stream())
                .toList();
        if (given.size() == ListColumn.DIFFICULTIES.size()) {
            return Optional.of(new DifficultyAnswers(
                    ground.today(),
                    given.get(0),
                    given.get(1),
                    given.get(2),
                    given.get(3),
                    given.get(4),
                    given.get(5)));
        }
        if (!given.isEmpty()) {
            ListColumn.DIFFICULTIES.stream()
                    .filter(column -> cells.word(column, DifficultyAnswer.class).isEmpty())
                    .findFirst()
                    .ifPresent(column -> cells.fault(column, Problem.of("list-answers-incomplete")));
        }
        return Optional.empty();
    }
}
