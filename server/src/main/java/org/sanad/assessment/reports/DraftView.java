package org.sanad.assessment.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.reports.AssembleDraft.Draft;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.DraftFault;
import org.sanad.assessment.reports.content.MapSubject;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.content.Prose.Piece;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.Slot;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** A draft as its page shows it, in the reader's language. */
public record DraftView(Draft draft, Texts texts) {

    /** One block with what is wrong in it. */
    public record Shown(ReportBlock block, String subject, String text, List<DraftFault> faults) {}

    public List<Shown> blocks() {
        return draft.content().blocks().stream()
                .map(block ->
                        new Shown(block, subject(block), written(block.text().shownIn(language())), faults(block.id())))
                .toList();
    }

    public List<DraftFault> faults(UUID block) {
        return draft.faults().stream()
                .filter(fault -> fault.block().equals(block))
                .toList();
    }

    public long stopping() {
        return draft.faults().stream().filter(DraftFault::stops).count();
    }

    /** What is wrong, in words. */
    public String words(DraftFault fault) {
        return switch (fault) {
            case DraftFault.LiteralNumber literal ->
                texts.text("report.fault.literal", literal.number(), languageName(literal.language()));
            case DraftFault.UnknownSlot unknown ->
                texts.text("report.fault.unknown-slot", "{" + unknown.slot() + "}", languageName(unknown.language()));
            case DraftFault.Changed changed ->
                texts.text("report.fault.changed", meaning(changed.slot()), changed.seen(), changed.now());
            case DraftFault.EvidenceGone gone -> texts.text("report.fault.gone", meaning(gone.what()));
            case DraftFault.QuoteGone gone -> texts.text("report.fault.quote-gone");
            case DraftFault.TextMissing missing ->
                texts.text("report.fault.text-missing", languageName(missing.language()));
            case DraftFault.NumberInWords spelled ->
                texts.text("report.fault.in-words", spelled.words(), languageName(spelled.language()));
            case DraftFault.HiddenNumber hidden -> texts.text("report.fault.hidden", meaning(hidden.slot()));
            case DraftFault.AdviceNumber typed ->
                texts.text("report.fault.advice-number", typed.title().shownIn(language()), typed.number());
            case DraftFault.AdviceChanged changed ->
                texts.text(
                        "report.fault.advice-changed",
                        changed.title().shownIn(language()),
                        changed.seen(),
                        changed.now());
        };
    }

    /** What stands in a slot, in words: its name tells its reader nothing. Whatever is no slot stays as it is. */
    private String meaning(String slot) {
        return draft.content().slot(slot).map(this::meaning).orElse(slot);
    }

    /** Where the number of a slot stands: the indicator, the answer, the group. */
    public String meaning(Slot slot) {
        if (slot.isFromElsewhere()) {
            return texts.text("report.quoted-from", slot.source());
        }
        var evidence = draft.content().evidence();
        var finding = evidence.finding(slot.finding())
                .map(found -> found.indicator().shownIn(language()))
                .orElse(slot.finding());
        return evidence.result(slot.finding(), slot.result())
                .map(result -> finding + " · " + label(result))
                .orElse(finding);
    }

    String label(Result result) {
        var value = result.value().shownIn(language());
        var group = result.group().shownIn(language());
        return group.isEmpty() ? value : group + ": " + value;
    }

    private String languageName(String tag) {
        return texts.text("assessment.in-language." + tag);
    }

    private String subject(ReportBlock block) {
        return switch (block.kind()) {
            case FINDING ->
                draft.content()
                        .evidence()
                        .finding(block.subject())
                        .map(finding -> finding.indicator().shownIn(language()))
                        .orElse(block.subject());
            case MAP -> mapped(MapSubject.of(block.subject()));
            case QUOTE ->
                draft.content().quotes().stream()
                        .filter(quote -> quote.id().equals(block.subject()))
                        .map(quote -> quote.original())
                        .findFirst()
                        .orElse("");
            case CHAPTER, HEADING, TEXT, NOTE, SAMPLE, RECOMMENDATIONS, PAGE_BREAK -> "";
        };
    }

    /** Prose as it will read. */
    private String written(String prose) {
        return Prose.pieces(prose).stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> words.text();
            case Piece.Place place ->
                draft.content().slot(place.slot()).map(this::value).orElseGet(() -> texts.text("report.slot.unbound"));
        };
    }

    /** What stands in a slot now. */
    public String value(Slot slot) {
        return slot.isFromElsewhere()
                ? slot.quoted()
                : draft.content()
                        .evidence()
                        .result(slot.finding(), slot.result())
                        .map(result -> new NumberWords(texts).of(result, slot.show()))
                        .orElse("–");
    }

    public List<Choice> kinds() {
        return Stream.of(BlockKind.values())
                .filter(kind -> kind != BlockKind.FINDING && kind != BlockKind.QUOTE && kind != BlockKind.MAP)
                .map(kind -> new Choice(kind.name(), texts.text(kind.messageKey())))
                .toList();
    }

    /** Every finding there is, by section and name. */
    public List<Choice> findings() {
        return draft.content().evidence().findings().stream()
                .map(finding -> new Choice(finding.id(), named(finding)))
                .toList();
    }

    /** Every answer that can be put on a map, under the finding it answers. */
    public Map<String, List<Choice>> maps() {
        var maps = new LinkedHashMap<String, List<Choice>>();
        for (var finding : draft.content().evidence().findings()) {
            var answers = finding.drawn().ground().isEmpty() ? List.<Choice>of() : answers(finding);
            if (!answers.isEmpty()) {
                maps.put(named(finding), answers);
            }
        }
        return maps;
    }

    private List<Choice> answers(Finding finding) {
        return finding.results().stream()
                .map(result -> new MapSubject(finding.id(), result.origin().answer()))
                .distinct()
                .filter(map -> finding.places(map.answer()))
                .map(map -> new Choice(map.written(), answer(map).orElseGet(() -> named(finding))))
                .toList();
    }

    private String mapped(MapSubject map) {
        var named = draft.content()
                .evidence()
                .finding(map.finding())
                .map(this::named)
                .orElse(map.finding());
        return answer(map).map(words -> named + ": " + words).orElse(named);
    }

    private Optional<String> answer(MapSubject map) {
        return draft.content().evidence().finding(map.finding()).stream()
                .flatMap(found -> found.results().stream())
                .filter(result -> result.origin().answer().equals(map.answer()))
                .map(result -> result.value().shownIn(language()))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private String named(Finding finding) {
        return texts.text(finding.source().messageKey()) + " · "
                + finding.indicator().shownIn(language()) + " (" + finding.id() + ")";
    }

    public List<Choice> quotes() {
        return draft.content().quotes().stream()
                .map(quote -> new Choice(quote.id(), quote.attribution().shownIn(language()) + ": " + quote.original()))
                .toList();
    }

    private String language() {
        return texts.language().tag();
    }
}
