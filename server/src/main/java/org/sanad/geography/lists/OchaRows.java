package org.sanad.geography.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;

/** Makes a country's places out of its lines, and names every line that cannot be one. */
final class OchaRows {

    private static final int LONGEST_NAME = 120;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final String location;
    private final String country;
    /** Levels of places already known for this country, by p-code: a list of districts may build on them. */
    private final Map<String, Integer> known;

    private final LocalDate today;
    private final List<ListFault> faults = new ArrayList<>();
    private final Map<String, ListedPlace> places = new HashMap<>();
    private final Map<String, OchaLine> rows = new HashMap<>();

    OchaRows(String location, String country, Map<String, Integer> known, LocalDate today) {
        this.location = location;
        this.country = country;
        this.known = known;
        this.today = today;
    }

    /** The places by p-code; of use only when {@link #faults} is empty. */
    Map<String, ListedPlace> places(List<OchaLine> lines) {
        lines.forEach(this::take);
        places.values()
                .forEach(place -> Optional.ofNullable(place.parent())
                        .ifPresent(
                                parent -> checkParent(place, parent, rows.getOrDefault(place.pcode(), OchaLine.NONE))));
        return places;
    }

    List<ListFault> faults() {
        return faults.stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
    }

    private void take(OchaLine row) {
        var level = level(row);
        var pcode = pcode(row);
        var name = name(row);
        var day = day(row);
        if (level.isEmpty() || pcode.isEmpty() || name.isEmpty() || day.isEmpty()) {
            return;
        }
        var first = Optional.ofNullable(rows.get(pcode.get()));
        if (first.isPresent()) {
            fault(
                    row,
                    OchaList.PCODE,
                    Problem.of("place-twice", pcode.get(), first.get().line()));
            return;
        }
        boolean top = level.get() == 0;
        var place = ListedPlace.of(pcode.get(), level.get(), top ? null : parent(row), name.get(), day.get());
        places.put(place.pcode(), place);
        rows.put(place.pcode(), row);
    }

    private Optional<Integer> level(OchaLine row) {
        var typed = row.get(OchaList.LEVEL);
        if (typed.matches("[0-4]")) {
            return Optional.of(Integer.parseInt(typed));
        }
        fault(row, OchaList.LEVEL, Problem.of("place-level"));
        return Optional.empty();
    }

    private Optional<String> pcode(OchaLine row) {
        var typed = row.get(OchaList.PCODE);
        var countryItself = row.get(OchaList.LEVEL).equals("0");
        if (!PCode.isWellFormed(typed)) {
            fault(row, OchaList.PCODE, Problem.of("place-code"));
            return Optional.empty();
        }
        return Optional.of(countryItself ? country : typed);
    }

    private Optional<String> name(OchaLine row) {
        var typed = row.get(OchaList.NAME);
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
            fault(row, OchaList.NAME, Problem.of("place-name", LONGEST_NAME));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private Optional<LocalDate> day(OchaLine row) {
        try {
            var day = LocalDate.parse(row.get(OchaList.VALID_FROM));
            if (!day.isBefore(EARLIEST) && !day.isAfter(today.plusYears(1))) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException notADay) {
            // falls through to the fault, which says how a day is written
        }
        fault(row, OchaList.VALID_FROM, Problem.of("place-day"));
        return Optional.empty();
    }

    /** The country may be named by its three letters, by its two, or not at all above the first level. */
    private String parent(OchaLine row) {
        var typed = row.get(OchaList.PARENT).toUpperCase(Locale.ROOT);
        boolean top = typed.equals(location)
                || typed.isEmpty() && row.get(OchaList.LEVEL).equals("1");
        return top ? country : typed;
    }

    private void checkParent(ListedPlace place, String parent, OchaLine row) {
        var listed = Optional.ofNullable(places.get(parent)).map(ListedPlace::level);
        var level = listed.or(() -> Optional.ofNullable(known.get(parent)));
        if (level.isEmpty() && !parent.equals(country)) {
            fault(row, OchaList.PARENT, Problem.of("place-parent-unknown"));
        } else if (level.isPresent() && level.get() >= place.level()) {
            // what lies in itself, or in something that lies in it, fails here: levels only go down
            fault(row, OchaList.PARENT, Problem.of("place-parent-level"));
        }
    }

    private void fault(OchaLine row, String column, Problem problem) {
        faults.add(new ListFault(row.line(), column, row.get(column), problem));
    }
}
