package org.sanad.tabulation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.expression.Nearest;
import org.sanad.tabulation.expression.TypedNumber;

/** The cells of one row and what is wrong with them. */
final class Cells {

    private final Map<String, String> cells;
    private final int number;
    private final List<PlanFault> faults = new ArrayList<>();

    Cells(Map<String, String> cells, int number) {
        this.cells = cells;
        this.number = number;
    }

    List<PlanFault> faults() {
        return faults;
    }

    Map<String, String> all() {
        return cells;
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String needed(String column) {
        if (text(column).isEmpty()) {
            fault(column, Reason.EMPTY, List.of());
        }
        return text(column);
    }

    List<String> names(String column) {
        return Arrays.stream(text(column).split("[,،;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E choice(String column, E byDefault) {
        return choice(column, byDefault, text(column));
    }

    /** @param written the cell's word in one of the spellings of the enum's names */
    <E extends Enum<E>> E choice(String column, E byDefault, String written) {
        if (text(column).isEmpty()) {
            return byDefault;
        }
        var all = byDefault.getDeclaringClass().getEnumConstants();
        for (var one : all) {
            if (word(one).equals(folded(written))) {
                return one;
            }
        }
        fault(
                column,
                Reason.NOT_A_VALUE_OF_THIS_COLUMN,
                Arrays.stream(all).map(Cells::word).toList());
        return byDefault;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String folded(String written) {
        return written.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    int whole(String column, int byDefault, int least, int most) {
        return (int) number(column, byDefault, least, most, true);
    }

    double number(String column, double byDefault, double least, double most) {
        return number(column, byDefault, least, most, false);
    }

    private double number(String column, double byDefault, double least, double most, boolean whole) {
        if (text(column).isEmpty()) {
            return byDefault;
        }
        try {
            double number = Double.parseDouble(TypedNumber.latin(text(column)));
            if (number >= least && number <= most && (!whole || number == Math.rint(number))) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        fault(column, Reason.NOT_A_NUMBER, List.of(whole ? (long) least + "–" + (long) most : least + "–" + most));
        return byDefault;
    }

    void unknownColumns(List<String> known) {
        cells.keySet().stream()
                .filter(column -> !known.contains(column) && !text(column).isEmpty())
                .forEach(column -> faults.add(new PlanFault(
                        number, text("id"), column, Reason.UNKNOWN_COLUMN, text(column), Nearest.to(column, known))));
    }

    void fault(String column, Reason reason, List<String> nearest) {
        faults.add(new PlanFault(number, text("id"), column, reason, text(column), nearest));
    }
}
