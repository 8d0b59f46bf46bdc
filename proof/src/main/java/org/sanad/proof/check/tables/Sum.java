package org.sanad.proof.check.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.Reading;
import org.sanad.proof.text.Quantity;

/** Numbers of a table and the total printed for them. */
record Sum(List<Quantity> parts, Quantity total, int empty) {

    private static final int SHOWN = 8;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    BigDecimal sum() {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean exact() {
        return sum().compareTo(total.value()) == 0;
    }

    boolean totalIsLess() {
        return total.value().compareTo(sum()) < 0;
    }

    /** Off by one among thousands, as when estimates are rounded one by one. */
    private boolean byRounding() {
        return total.value().subtract(sum()).abs().compareTo(BigDecimal.ONE) <= 0
                && total.value().compareTo(LARGE) >= 0;
    }

    Optional<Finding> finding(Code code, Reading where, String name) {
        if (exact()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>(parts.stream()
                .limit(SHOWN)
                .map(part -> part.value().toPlainString())
                .toList());
        if (parts.size() > SHOWN) {
            shown.add("…");
        }
        BigDecimal off = total.value().subtract(sum());
        return Optional.of(new Finding(
                code,
                byRounding() ? Grade.QUESTION : Grade.PROVEN,
                List.of(where),
                Map.of(
                        "name",
                        name,
                        "total",
                        total.shown(),
                        "sum",
                        sum().toPlainString(),
                        "off",
                        off.abs().toPlainString(),
                        "empty",
                        Integer.toString(empty)),
                List.of(String.join(" + ", shown) + " = " + sum().toPlainString() + " ≠ "
                        + total.value().toPlainString())));
    }
}
