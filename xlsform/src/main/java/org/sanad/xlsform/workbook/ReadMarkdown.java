package org.sanad.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables drawn with bars. A bar inside a cell is written {@code \|}. */
final class ReadMarkdown {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULER = Pattern.compile("[|:\\s-]+");

    private ReadMarkdown() {}

    static List<Grid.Line> lines(String text) {
        List<Grid.Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String drawn = line.strip();
            boolean ruler = drawn.contains("-") && RULER.matcher(drawn).matches();
            if (drawn.startsWith("|") && !ruler) {
                lines.add(new Grid.Line(number, cells(drawn)));
            }
        }
        return lines;
    }

    private static List<String> cells(String drawn) {
        String inside =
                drawn.substring(1, drawn.endsWith("|") && drawn.length() > 1 ? drawn.length() - 1 : drawn.length());
        List<String> cells = new ArrayList<>();
        for (String cell : BAR.split(inside, -1)) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        return cells;
    }
}
