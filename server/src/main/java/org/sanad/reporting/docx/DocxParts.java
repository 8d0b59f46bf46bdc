package org.sanad.reporting.docx;

import org.sanad.reporting.BidiText;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.XmlText;

/** The parts of the package around the document itself. */
record DocxParts(ReportDocument document, DocxPictures pictures) {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    String types() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/numbering.xml", WORD + "numbering+xml")
                + type("/word/settings.xml", WORD + "settings+xml")
                + type("/word/header1.xml", WORD + "header+xml")
                + type("/word/footer1.xml", WORD + "footer+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String content) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + content + "\"/>";
    }

    String relations() {
        return XML + RELATIONS + relation("r1", OFFICE + "officeDocument", "word/document.xml")
                + relation(
                        "r2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + "</Relationships>";
    }

    String documentRelations() {
        var xml = new StringBuilder(XML + RELATIONS);
        xml.append(relation("r1", OFFICE + "styles", "styles.xml"));
        xml.append(relation("r2", OFFICE + "numbering", "numbering.xml"));
        xml.append(relation("r3", OFFICE + "settings", "settings.xml"));
        xml.append(relation("r4", OFFICE + "header", "header1.xml"));
        xml.append(relation("r5", OFFICE + "footer", "footer1.xml"));
        for (var i = 1; i <= pictures.count(); i++) {
            xml.append(relation("png" + i, OFFICE + "image", "media/chart" + i + ".png"));
            if (pictures.hasDrawings()) {
                xml.append(relation("svg" + i, OFFICE + "image", "media/chart" + i + ".svg"));
            }
        }
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** No date: the same report is the same bytes, whenever it is fetched. */
    String core() {
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + XmlText.escaped(document.title()) + "</dc:title><dc:language>" + language()
                + "</dc:language></cp:coreProperties>";
    }

    private String language() {
        return XmlText.escaped(DocxStyles.language(document.cover().script()));
    }

    String settings() {
        return XML + "<w:settings " + NAMESPACES
                + "><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-GB\" w:bidi=\""
                + language() + "\"/></w:settings>";
    }

    /** The section itself says nothing of direction: where it does, LibreOffice turns the digits of charts around. */
    String main(String body) {
        return XML + "<w:document " + NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r4\"/><w:footerReference w:type=\"default\" r:id=\"r5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"964\" w:bottom=\"1134\" w:left=\"964\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    String header() {
        var words = new Paragraphs(document.cover().script());
        return XML + "<w:hdr " + NAMESPACES + ">"
                + words.plain("Header", BidiText.part(document.cover().running())) + "</w:hdr>";
    }

    String footer() {
        var words = new Paragraphs(document.cover().script());
        return XML + "<w:ftr " + NAMESPACES + ">"
                + words.plain("Footer", document.cover().provenance())
                + pageNumber()
                + "</w:ftr>";
    }

    /** A line from left to right in every language, at the end of the lines: its digits are Latin everywhere. */
    private String pageNumber() {
        var end = document.cover().script().isRightToLeft() ? "left" : "right";
        return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"" + end + "\"/></w:pPr>" + field("PAGE")
                + sign("\u00a0/\u00a0") + field("NUMPAGES") + "</w:p>";
    }

    private static String sign(String sign) {
        return "<w:r><w:t xml:space=\"preserve\">" + sign + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + name
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
