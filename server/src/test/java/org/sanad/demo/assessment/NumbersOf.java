package org.sanad.demo.assessment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;

/** The numbers that stand in a report, whatever its format. */
final class NumbersOf {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private NumbersOf() {}

    static Set<String> text(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    static Set<String> workbook(byte[] bytes) throws IOException {
        var found = new HashSet<String>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book.getSheets().toList()) {
                sheet.openStream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell != null && cell.getText() != null)
                        .forEach(cell -> found.addAll(text(cell.getText())));
            }
        }
        return found;
    }

    /** What is no result: scales, page numbers, the days of the round, and what says how the report was made. */
    static Set<String> around(String html, int pages) {
        var around = text(Jsoup.parse(html)
                .select(".report-foot, .report-head, .report-cover, svg text")
                .text());
        for (var page = 1; page <= pages; page++) {
            around.add(Integer.toString(page));
        }
        return around;
    }
}
