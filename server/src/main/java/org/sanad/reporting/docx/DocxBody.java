package org.sanad.reporting.docx;

import java.util.List;
import org.sanad.reporting.BidiText;
import org.sanad.reporting.Block;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Span;
import org.sanad.reporting.Table;

/** The document's own part: cover, blocks, and how its figures were made. */
final class DocxBody {

    private static final String KEEP = "<w:keepNext/>";

    private final ReportDocument document;
    private final Paragraphs words;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final StringBuilder xml = new StringBuilder(32_000);
    private int headings;

    DocxBody(ReportDocument document, DocxPictures pictures) {
        this.document = document;
        this.words = new Paragraphs(document.cover().script());
        this.tables = new DocxTables(document.cover().script(), words);
        this.pictures = pictures;
    }

    String written() {
        var cover = document.cover();
        xml.append(words.plain("Title", BidiText.part(cover.title())));
        if (!cover.subtitle().isEmpty()) {
            xml.append(words.plain("Subtitle", BidiText.part(cover.subtitle())));
        }
        cover.lines().forEach(line -> xml.append(words.plain("CoverLine", line)));
        document.blocks().forEach(this::block);
        document.facts().forEach(fact -> xml.append(fact(fact)));
        xml.append(words.plain("Provenance", cover.provenance()));
        return xml.toString();
    }

    private String fact(Fact fact) {
        return words.spans("Provenance", KEEP, List.of(Span.strong(fact.label() + ": "), Span.words(fact.value())));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                xml.append(words.spans("Normal", isLast(block) ? KEEP : "", paragraph.spans()));
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Quote quote -> quote(quote);
            case Block.Note note -> xml.append(words.spans("Note", note.spans()));
            case Block.PageBreak end -> xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case Block.Contents contents -> contents(contents);
            case Table table -> {
                xml.append(words.paragraph("Caption", KEEP, words.runs(table.name(), false)));
                xml.append(tables.table(table)).append(words.plain("TableEnd", ""));
            }
        }
    }

    /** What the document ends with goes on the page of how it was made, which would stand there alone. */
    private boolean isLast(Block block) {
        return block == document.blocks().getLast();
    }

    private void heading(Block.Heading heading) {
        var mark = ++headings;
        xml.append(words.paragraph(
                "Heading" + heading.level(),
                "",
                "<w:bookmarkStart w:id=\"%d\" w:name=\"_Toc%d\"/>".formatted(mark, mark)
                        + words.runs(heading.text(), false)
                        + "<w:bookmarkEnd w:id=\"%d\"/>".formatted(mark)));
    }

    /** Lists of numbers all count on from one another in Word unless each has an instance of its own; ours are told apart. */
    private void bullets(Block.Bullets bullets) {
        var which = bullets.numbered() ? Numberings.NUMBERED : Numberings.BULLETED;
        var list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + which + "\"/></w:numPr>";
        bullets.items().forEach(item -> xml.append(words.spans("ListParagraph", list, item)));
    }

    private void drawing(Block.Drawing drawing) {
        xml.append(words.paragraph("ChartTitle", "", words.runs(drawing.title(), false)));
        xml.append(words.paragraph("ChartSubtitle", "", words.runs(drawing.subtitle(), false)));
        var kept = drawing.isTall() ? "<w:keepNext w:val=\"0\"/>" : KEEP;
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/>")
                .append(drawing.note().isEmpty() ? kept : KEEP)
                .append("</w:pPr><w:r>")
                .append(pictures.next(drawing))
                .append("</w:r></w:p>");
        if (!drawing.note().isEmpty()) {
            xml.append(words.paragraph("ChartSubtitle", kept, words.runs(drawing.note(), false)));
        }
        xml.append(tables.table(drawing.data())).append(words.plain("TableEnd", ""));
    }

    private void quote(Block.Quote quote) {
        xml.append(passage("Quote", quote.said()));
        quote.original().ifPresent(original -> xml.append(passage("QuoteOriginal", original)));
        xml.append(words.plain("QuoteBy", quote.attribution()));
    }

    private static String passage(String style, Block.Passage passage) {
        return new Paragraphs(passage.script()).plain(style, passage.text());
    }

    /** A field Word can renew, already filled, since neither programme fills it by itself. */
    private void contents(Block.Contents contents) {
        xml.append(words.plain("ContentsTitle", contents.title()));
        var number = 0;
        for (var heading : document.headings()) {
            var opens = number == 0
                    ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">TOC \\o \"1-3\" \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    : "";
            number++;
            var closes = number == document.headings().size() ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "";
            xml.append(words.paragraph(
                    "TOC" + heading.level(),
                    "",
                    opens + "<w:hyperlink w:anchor=\"_Toc" + number + "\">" + words.runs(heading.text(), false)
                            + "</w:hyperlink>" + closes));
        }
    }
}
