package org.sanad.assessment.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.reports.content.MapSubject;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;
import org.sanad.reporting.BidiText;
import org.sanad.reporting.Block;
import org.sanad.reporting.Cover;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Script;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.Texts;

/** Makes the document of a report in one language. */
public final class ComposeReport {

    private final ReportContent content;
    private final Texts texts;
    private final ProseSpans prose;
    private final FindingBlocks findings;
    private final MapBlocks maps;

    public ComposeReport(ReportContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
        this.prose = new ProseSpans(content, texts);
        this.findings = new FindingBlocks(content, texts);
        this.maps = new MapBlocks(content, texts);
    }

    public ReportDocument document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents(text("report.contents")));
        content.blocks().forEach(block -> blocks.addAll(of(block)));
        blocks.addAll(prose.sources());
        return new ReportDocument(cover(), facts(), blocks, new Annexes(content.evidence(), texts).tables());
    }

    public static Script script(Texts texts) {
        var direction = texts.direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Script(direction, texts.language().tag(), texts.digits() == Digits.ARABIC);
    }

    private Cover cover() {
        var about = content.about();
        var title = content.title().shownIn(language());
        var lines = List.of(
                BidiText.part(about.place().shownIn(language())) + " · "
                        + text("assessment.from-to", texts.date(about.from()), texts.date(about.until())),
                text("figure.audience." + content.audience().name()));
        return new Cover(title, about.name(), script(texts), lines, title, provenance());
    }

    /** Of what this is made, at the foot of every page. */
    private String provenance() {
        var versions = content.evidence().versions();
        return text(
                content.isDraft() ? "report.provenance.draft" : "report.provenance.published",
                Map.of(
                        "edition", content.edition(),
                        "at", texts.dateTime(content.at()),
                        "data", Long.valueOf(versions.data()),
                        "plan", Long.valueOf(versions.plan()),
                        "cleaning", Long.valueOf(versions.cleaning()),
                        "program", versions.program()));
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var topic : List.of("asked", "percentages", "intervals", "rounding", "hidden")) {
            var told = topic.equals("hidden") ? hidden() : text("report.fact." + topic + ".words");
            facts.add(new Fact(text("report.fact." + topic), told));
        }
        facts.add(new Fact(
                text("report.fact.computed"),
                texts.dateTime(content.evidence().versions().computedAt())));
        return facts;
    }

    private String hidden() {
        var threshold = content.audience().threshold();
        return threshold == 0
                ? text("report.fact.hidden.none")
                : text("report.fact.hidden.words", texts.number(threshold));
    }

    private List<Block> of(ReportBlock block) {
        var words = block.text().shownIn(language());
        return switch (block.kind()) {
            case CHAPTER -> List.of(new Block.Heading(1, words));
            case HEADING -> List.of(new Block.Heading(2, words));
            case TEXT -> prose.paragraphs(words);
            case NOTE -> List.of(new Block.Note(prose.spans(words)));
            case FINDING -> finding(block, words);
            case MAP -> maps.of(MapSubject.of(block.subject())).stream().toList();
            case SAMPLE -> List.of(new SampleTable(content.evidence(), texts).table());
            case QUOTE -> quote(block.subject()).map(this::said).stream().toList();
            case RECOMMENDATIONS -> new AdviceBlocks(content, texts).blocks();
            case PAGE_BREAK -> List.of(new Block.PageBreak());
        };
    }

    /** The finding brings the question as its title; what is said of it stands below. */
    private List<Block> finding(ReportBlock block, String words) {
        var blocks = new ArrayList<Block>();
        content.evidence().finding(block.subject()).ifPresent(finding -> blocks.add(findings.of(finding)));
        blocks.addAll(prose.paragraphs(words));
        return blocks;
    }

    private Optional<SafeQuote> quote(String id) {
        return content.quotes().stream().filter(quote -> quote.id().equals(id)).findFirst();
    }

    /** The original stands below its translation; where there is none, alone. */
    private Block said(SafeQuote quote) {
        var original = new Block.Passage(quote.original(), scriptOf(quote.language()));
        var translated = quote.language().equals(language())
                ? Optional.<String>empty()
                : quote.translations().in(language());
        return new Block.Quote(
                translated.map(text -> new Block.Passage(text, script(texts))).orElse(original),
                translated.map(text -> original),
                quote.attribution().shownIn(language()));
    }

    private Script scriptOf(String language) {
        var direction = Language.of(language).map(Language::direction).orElse("ltr");
        return new Script(direction.equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT, language, false);
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    private String text(String key, Map<String, ?> named) {
        return texts.text(key, named);
    }

    private String language() {
        return texts.language().tag();
    }
}
