package org.sanad.reporting;

import java.math.BigDecimal;

/** A cell as words of a page: comma, point and % with Latin digits; ٬ ٫ ٪ with Arabic ones. */
public record CellText(Script script) {

    private static final int GROUP = 3;

    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Suppressed hidden -> Cell.Suppressed.SHOWN;
            case Cell.Nothing nothing -> nothing.label();
            case Cell.Count count -> grouped(Long.toString(count.count()));
            case Cell.Measured measured ->
                grouped(BigDecimal.valueOf(measured.number()).toPlainString());
            case Cell.Percent percent ->
                grouped(percent.percent().toPlainString()) + (script.indicDigits() ? "٪" : "%");
            case Cell.Date date -> shaped(date.date().toString());
        };
    }

    private String grouped(String plain) {
        var negative = plain.startsWith("-");
        var point = plain.indexOf('.');
        var whole = new StringBuilder(plain.substring(negative ? 1 : 0, point < 0 ? plain.length() : point));
        for (var at = whole.length() - GROUP; at > 0; at -= GROUP) {
            whole.insert(at, script.indicDigits() ? '٬' : ',');
        }
        if (point >= 0) {
            whole.append(script.indicDigits() ? '٫' : '.').append(plain, point + 1, plain.length());
        }
        return shaped((negative ? "\u2212" : "") + whole);
    }

    private String shaped(String plain) {
        if (!script.indicDigits()) {
            return plain;
        }
        var shaped = new StringBuilder(plain.length());
        plain.chars().forEach(c -> shaped.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return shaped.toString();
    }
}
