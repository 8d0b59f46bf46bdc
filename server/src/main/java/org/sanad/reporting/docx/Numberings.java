package org.sanad.reporting.docx;

/** How lists are marked. */
final class Numberings {

    static final int BULLETED = 1;
    static final int NUMBERED = 2;

    private Numberings() {}

    static String part() {
        return DocxParts.XML + "<w:numbering " + DocxParts.NAMESPACES + ">"
                + level(BULLETED, "bullet", "•") + level(NUMBERED, "decimal", "%1.")
                + used(BULLETED) + used(NUMBERED) + "</w:numbering>";
    }

    private static String level(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
                .formatted(id, format, text);
    }

    private static String used(int id) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, id);
    }
}
