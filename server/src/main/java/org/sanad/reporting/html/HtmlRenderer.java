package org.sanad.reporting.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.sanad.reporting.Cover;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Script;

/** Writes a document as a page of its own, for the screen and, with the margins of {@link PageMargins}, for paper. */
public final class HtmlRenderer {

    private final String style = EmbeddedStyle.read();

    public String render(ReportDocument document) {
        var cover = document.cover();
        var wholeStyle = style + PageMargins.of(cover);
        var html = new StringBuilder(wholeStyle.length() + 64_000);
        html.append("<!doctype html>\n<html")
                .append(Markup.language(cover.script()))
                .append(">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(hash(wholeStyle))
                .append("'; font-src data:\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Markup.escaped(cover.title()))
                .append("</title>\n<style>")
                .append(wholeStyle)
                .append("</style>\n</head>\n<body>\n<main class=\"report\">\n");
        head(html, cover);
        new Blocks(html, document).write();
        facts(html, document);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void head(StringBuilder html, Cover cover) {
        var words = new Markup(cover.script());
        html.append("<header class=\"report-head\">\n<h1>")
                .append(words.name(cover.title()))
                .append("</h1>\n");
        if (!cover.subtitle().isEmpty()) {
            html.append("<p class=\"report-lead\">")
                    .append(words.name(cover.subtitle()))
                    .append("</p>\n");
        }
        for (var line : cover.lines()) {
            html.append("<p class=\"report-line\">").append(words.plain(line)).append("</p>\n");
        }
        html.append("</header>\n");
    }

    private static void facts(StringBuilder html, ReportDocument document) {
        var words = new Markup(document.cover().script());
        html.append("<footer class=\"report-foot\">\n");
        if (!document.facts().isEmpty()) {
            html.append("<dl>\n");
            document.facts().forEach(fact -> html.append(line(words, fact)));
            html.append("</dl>\n");
        }
        html.append("<p>").append(words.plain(document.cover().provenance())).append("</p>\n</footer>\n");
    }

    private static String line(Markup words, Fact fact) {
        return "<div><dt>" + words.plain(fact.label()) + "</dt><dd>" + words.plain(fact.value()) + "</dd></div>\n";
    }

    /** The page's policy lets this style sheet through and no other. */
    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page that holds one drawing after the other and nothing else, to take pictures of. */
    public String bare(Script script, String content) {
        return "<!doctype html>\n<html" + Markup.language(script)
                + "><head><meta charset=\"utf-8\"><style>" + style + "</style></head><body class=\"bare\">" + content
                + "</body></html>";
    }
}
