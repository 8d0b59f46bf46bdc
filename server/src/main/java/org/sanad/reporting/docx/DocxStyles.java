package org.sanad.reporting.docx;

import org.sanad.reporting.Script;

/**
 * The look of a document, by the names Word gives its own styles. Arabic letters take their size and weight from the
 * properties whose names end in Cs; without those a bold heading of 16 points is plain and of 10.
 */
final class DocxStyles {

    private static final String FONT = "Arial";
    private static final String INK = "17211E";
    private static final String SOFT = "46514C";

    private DocxStyles() {}

    static String part(Script script) {
        var xml = new StringBuilder(DocxParts.XML + "<w:styles " + DocxParts.NAMESPACES + ">");
        xml.append(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/><w:color w:val=\"%2$s\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"23\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"%3$s\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                        .formatted(FONT, INK, language(script)));
        xml.append(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        heads(xml);
        texts(xml);
        apart(xml);
        xml.append(
                "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                        + "<w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"17211E\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"17211E\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DCDFD8\"/></w:tblBorders></w:tblPr></w:style>");
        return xml.append("</w:styles>").toString();
    }

    static String language(Script script) {
        return switch (script.language()) {
            case "ar" -> "ar-IQ";
            case "ckb" -> "ku-Arab-IQ";
            default -> script.language();
        };
    }

    private static void heads(StringBuilder xml) {
        xml.append(style("Title", "Title", "<w:spacing w:before=\"0\" w:after=\"60\"/>", bold(40, INK)));
        xml.append(style("Subtitle", "Subtitle", "<w:spacing w:after=\"60\"/>", plain(25, SOFT)));
        xml.append(style("CoverLine", "Cover Line", "<w:spacing w:after=\"20\"/>", plain(18, SOFT)));
        for (var level = 1; level <= 3; level++) {
            var above = 420 - 80 * level;
            xml.append(style(
                    "Heading" + level,
                    "heading " + level,
                    "<w:keepNext/><w:keepLines/><w:spacing w:before=\"%d\" w:after=\"100\"/><w:outlineLvl w:val=\"%d\"/>"
                            .formatted(above, level - 1),
                    bold(34 - 5 * level, INK)));
            xml.append(style(
                    "TOC" + level,
                    "toc " + level,
                    "<w:spacing w:after=\"40\"/><w:ind w:left=\"%d\"/>".formatted(300 * (level - 1)),
                    plain(21, INK)));
        }
        xml.append(style(
                "ContentsTitle",
                "Contents Title",
                "<w:keepNext/><w:spacing w:before=\"300\" w:after=\"80\"/>",
                bold(25, INK)));
    }

    private static void texts(StringBuilder xml) {
        xml.append(style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"80\"/>", ""));
        xml.append(style(
                "Caption", "caption", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", bold(20, INK)));
        xml.append(style(
                "ChartTitle",
                "Chart Title",
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"20\"/>",
                bold(23, INK)));
        xml.append(
                style("ChartSubtitle", "Chart Subtitle", "<w:keepNext/><w:spacing w:after=\"80\"/>", plain(18, SOFT)));
        xml.append(style("Picture", "Picture", "<w:spacing w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>", ""));
        xml.append(style(
                "TableHeading",
                "Table Heading",
                "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
                bold(17, SOFT)));
        xml.append(style(
                "TableText",
                "Table Text",
                "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
                plain(18, INK)));
        xml.append(style(
                "TableEnd",
                "Table End",
                "<w:spacing w:after=\"60\" w:line=\"120\" w:lineRule=\"auto\"/>",
                plain(8, INK)));
    }

    /** What is set apart from the text, and what stands around it. */
    private static void apart(StringBuilder xml) {
        var set = "<w:ind w:left=\"425\" w:right=\"425\"/>";
        xml.append(style(
                "Quote",
                "Quote",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"60\"/>" + set,
                plain(23, INK)));
        xml.append(style(
                "QuoteOriginal",
                "Quote Original",
                "<w:keepNext/><w:keepLines/><w:spacing w:after=\"60\"/>" + set,
                plain(20, SOFT)));
        xml.append(style("QuoteBy", "Quote By", "<w:spacing w:after=\"160\"/>" + set, plain(18, SOFT)));
        xml.append(style(
                "Note",
                "Note",
                "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"5\" w:color=\"7A837D\"/><w:left w:val=\"single\" w:sz=\"6\" w:space=\"5\" w:color=\"7A837D\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"5\" w:color=\"7A837D\"/><w:right w:val=\"single\" w:sz=\"6\" w:space=\"5\" w:color=\"7A837D\"/></w:pBdr><w:spacing w:before=\"160\" w:after=\"160\"/><w:ind w:left=\"140\" w:right=\"140\"/>",
                ""));
        xml.append(style("Header", "header", "<w:spacing w:after=\"120\"/>", plain(16, SOFT)));
        xml.append(style("Footer", "footer", "<w:spacing w:after=\"0\"/>", plain(16, SOFT)));
        xml.append(style("Provenance", "Provenance", "<w:spacing w:before=\"20\" w:after=\"20\"/>", plain(17, SOFT)));
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>%s</w:pPr>%s</w:style>"
                .formatted(
                        name.equals(name.toLowerCase(java.util.Locale.ROOT))
                                        || name.equals("Title")
                                        || name.equals("Subtitle")
                                        || name.equals("Quote")
                                        || name.equals("List Paragraph")
                                ? ""
                                : " w:customStyle=\"1\"",
                        id,
                        name,
                        paragraph,
                        run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>");
    }

    /** @param size in half points; letters of Arabic script look smaller and get two more */
    private static String plain(int size, String colour) {
        return "<w:color w:val=\"%s\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(colour, size, size + 2);
    }

    private static String bold(int size, String colour) {
        return "<w:b/><w:bCs/>" + plain(size, colour);
    }
}
