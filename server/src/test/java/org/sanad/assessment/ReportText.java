package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.sanad.story.Visitor;

/** The words of a report, as its author writes them. */
final class ReportText {

    private ReportText() {}

    /** Address of the first block of prose: the context, in an outline. */
    static String first(Visitor officer, String report) {
        return officer.page(report).select("article.report-block").stream()
                .filter(block -> block.select(".facts").text().startsWith("Text"))
                .map(block -> block.select("a[href*=/blocks/]").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    static void write(Visitor officer, String block, String text) {
        Document page = officer.page(block);
        var version = page.select("input[name=version]").val();
        var answer = officer.submit(
                block, block, Map.of("version", version, "text_en", text, "text_ar", text, "text_ckb", text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
