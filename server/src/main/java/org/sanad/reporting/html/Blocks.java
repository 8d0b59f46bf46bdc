package org.sanad.reporting.html;

import org.sanad.reporting.Block;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;

/** The blocks of a document, one after the other. */
final class Blocks {

    private final StringBuilder html;
    private final ReportDocument document;
    private final Markup words;
    private final Tables tables;
    private int headings;

    Blocks(StringBuilder html, ReportDocument document) {
        this.html = html;
        this.document = document;
        this.words = new Markup(document.cover().script());
        this.tables = new Tables(html, document.cover().script());
    }

    void write() {
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                html.append("<p>").append(words.spans(paragraph.spans())).append("</p>\n");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Quote quote -> quote(quote);
            case Block.Note note ->
                html.append("<aside class=\"report-note\"><p>")
                        .append(words.spans(note.spans()))
                        .append("</p></aside>\n");
            case Block.PageBreak end -> html.append("<hr class=\"report-break\" aria-hidden=\"true\">\n");
            case Block.Contents contents -> contents(contents);
            case Table table -> tables.table(table);
        }
    }

    private void heading(Block.Heading heading) {
        // The title of the document is the only heading of the first level.
        var level = heading.level() + 1;
        html.append(
                "<h%d id=\"%s\">%s</h%d>\n".formatted(level, anchor(headings++), words.plain(heading.text()), level));
    }

    private static String anchor(int number) {
        return "s" + (number + 1);
    }

    private void bullets(Block.Bullets bullets) {
        var list = bullets.numbered() ? "ol" : "ul";
        var digits = bullets.numbered() && document.cover().script().indicDigits() ? " class=\"indic\"" : "";
        html.append('<').append(list).append(digits).append(">\n");
        bullets.items()
                .forEach(item -> html.append("<li>").append(words.spans(item)).append("</li>\n"));
        html.append("</").append(list).append(">\n");
    }

    private void drawing(Block.Drawing drawing) {
        html.append("<figure class=\"report-chart")
                .append(drawing.isTall() ? " report-tall" : "")
                .append("\">\n<figcaption><strong>")
                .append(words.plain(drawing.title()))
                .append("</strong> <span>")
                .append(words.plain(drawing.subtitle()))
                .append("</span></figcaption>\n<div")
                .append(Tables.slides(words, drawing.title()))
                .append('>')
                .append(drawing.svg().markup())
                .append("</div>\n");
        if (!drawing.note().isEmpty()) {
            html.append("<p class=\"report-small\">")
                    .append(words.plain(drawing.note()))
                    .append("</p>\n");
        }
        tables.beneath(drawing.data());
        html.append("</figure>\n");
    }

    private void quote(Block.Quote quote) {
        html.append("<blockquote>\n");
        passage(quote.said());
        quote.original().ifPresent(this::passage);
        html.append("<footer>").append(words.plain(quote.attribution())).append("</footer>\n</blockquote>\n");
    }

    private void passage(Block.Passage passage) {
        html.append("<p")
                .append(Markup.language(passage.script()))
                .append('>')
                .append(new Markup(passage.script()).plain(passage.text()))
                .append("</p>\n");
    }

    private void contents(Block.Contents contents) {
        html.append("<nav class=\"report-contents\" aria-label=\"")
                .append(Markup.escaped(contents.title()))
                .append("\">\n<h2>")
                .append(words.plain(contents.title()))
                .append("</h2>\n<ol>\n");
        var number = 0;
        for (var heading : document.headings()) {
            html.append("<li class=\"deep-%d\"><a href=\"#%s\">%s</a></li>\n"
                    .formatted(heading.level(), anchor(number++), words.plain(heading.text())));
        }
        html.append("</ol>\n</nav>\n");
    }
}
