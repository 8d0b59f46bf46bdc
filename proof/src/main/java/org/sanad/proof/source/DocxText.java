package org.sanad.proof.source;

/** Writes a paragraph as a line with an empty line after it, a row of a table as one line with tabs. */
final class DocxText {

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int cells;
    private int rows;

    void begin(String element) {
        switch (element) {
            case "t" -> inText = true;
            case "tab" -> text.append(cells > 0 ? ' ' : '\t');
            case "br", "cr" -> text.append(cells > 0 ? ' ' : '\n');
            case "lastRenderedPageBreak" -> {
                if (rows == 0) {
                    text.append("\n\f");
                }
            }
            case "tr" -> rows++;
            case "tc" -> cells++;
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "p" -> text.append(cells > 0 ? " " : "\n\n");
            case "tc" -> {
                cells--;
                text.append(cells == 0 ? "\t" : " ");
            }
            case "tr" -> {
                rows--;
                text.append(rows == 0 ? "\n" : " ");
            }
            case "tbl" -> text.append(rows == 0 ? "\n" : "");
            default -> {}
        }
    }

    void characters(String characters) {
        if (inText) {
            text.append(characters);
        }
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
