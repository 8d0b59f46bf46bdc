package org.sanad.assessment.reports.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.assessment.reports.content.SampleContent.block;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.reports.evidence.Wording;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewDraftTest {

    @Test
    void a_draft_whose_numbers_are_all_backed_can_be_published() {
        assertThat(faults(SampleContent.whole())).allMatch(fault -> !fault.stops());
    }

    @Test
    void a_number_that_was_typed_stops_it_in_any_script_until_it_is_bound_or_quoted() {
        var content = SampleContent.of(
                SampleContent.evidence(22),
                block(BlockKind.TEXT, "", "In 2020, 69% or 17–69.", "كانت ٦٩٪ منهم، و1,234 شخصًا", "لە ۲۲ کەس {s1}"));
        assertThat(faults(content))
                .filteredOn(DraftFault.LiteralNumber.class::isInstance)
                .extracting(fault -> ((DraftFault.LiteralNumber) fault).number())
                .containsExactly("2020", "69%", "17–69", "٦٩٪", "1,234", "۲۲");
        assertThat(faults(content)).filteredOn(DraftFault::stops).hasSize(6);
    }

    @Test
    void evidence_that_changed_since_is_shown_with_both_numbers() {
        var before = SampleContent.whole();
        var now = SampleContent.of(SampleContent.evidence(24), before.blocks().toArray(ReportBlock[]::new));
        assertThat(faults(now))
                .filteredOn(DraftFault.Changed.class::isInstance)
                .extracting(fault -> ((DraftFault.Changed) fault).slot() + " " + ((DraftFault.Changed) fault).seen()
                        + " -> " + ((DraftFault.Changed) fault).now())
                .contains("s1 69% -> 75%", "s2 22 / 32 -> 24 / 32");
        assertThat(faults(now)).anyMatch(DraftFault::stops);
    }

    @Test
    void a_slot_of_nothing_a_finding_that_is_gone_and_a_language_left_out_stop_it() {
        var content = SampleContent.of(
                SampleContent.evidence(22),
                block(BlockKind.TEXT, "", "{s99}", "", "کار"),
                block(BlockKind.FINDING, "no-such-row", "", "", ""),
                block(BlockKind.QUOTE, "q9", "", "", ""));
        assertThat(faults(content))
                .hasSize(4)
                .anyMatch(DraftFault.UnknownSlot.class::isInstance)
                .anyMatch(DraftFault.TextMissing.class::isInstance)
                .anyMatch(DraftFault.QuoteGone.class::isInstance)
                .filteredOn(DraftFault.EvidenceGone.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_number_hidden_from_the_audience_is_said_but_does_not_stop_it() {
        assertThat(faults(SampleContent.whole())).hasSize(1).allMatch(DraftFault.HiddenNumber.class::isInstance);
    }

    @Test
    void a_typed_number_is_exchanged_for_a_slot_once_and_only_where_it_stands_alone() {
        assertThat(Prose.exchanged("In 2020, 20 of 20 {s2}", "20", "s7")).isEqualTo("In 2020, {s7} of 20 {s2}");
        assertThat(Prose.slots("{s7} {s12}{s7}{x}{12}")).isEqualTo(List.of("s7", "s12"));
        assertThat(Prose.literalNumbers("{s1} {s12}")).isEmpty();
    }

    @Test
    void a_recommendation_tells_what_changed_since_it_was_drafted_and_numbers_in_somebodys_own_words() {
        var said = block(BlockKind.RECOMMENDATIONS, "", "", "", "");
        assertThat(faults(SampleContent.of(SampleContent.evidence(22), said))).isEmpty();
        var advice = new Advice(
                Wording.of("Both", "الاثنان", "هەردووک"),
                Wording.NONE,
                new AdviceVerdict(true, "Start with ١٢ women.", "As 9 asked.", LocalDate.of(2021, 2, 11)),
                List.of(
                        new Advice.Backing("wants", "wants|both", "20 / 32"),
                        new Advice.Backing("wants", "wants|one", "3 / 32"),
                        new Advice.Backing("wants", "wants|gone", "4 / 32")));
        var faults = ReviewDraft.of(new UUID(0, 1), SampleContent.advised(advice, said));
        assertThat(faults)
                .noneMatch(DraftFault::stops)
                .filteredOn(DraftFault.AdviceChanged.class::isInstance)
                .extracting(fault ->
                        ((DraftFault.AdviceChanged) fault).seen() + " -> " + ((DraftFault.AdviceChanged) fault).now())
                // what is hidden from the audience is not compared: that it changed would say what it is
                .containsExactly("20 / 32 -> 22 / 32", "4 / 32 -> –");
        assertThat(faults)
                .filteredOn(DraftFault.AdviceNumber.class::isInstance)
                .extracting(fault -> ((DraftFault.AdviceNumber) fault).number())
                .containsExactly("١٢", "9");
        assertThat(advice.published().backing())
                .extracting(Advice.Backing::seen)
                .containsOnly("");
    }

    private static List<DraftFault> faults(ReportContent content) {
        return ReviewDraft.of(new UUID(0, 1), content);
    }
}
