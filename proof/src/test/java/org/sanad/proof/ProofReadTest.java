package org.sanad.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofReadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consistent-en.txt",
                "consistent-ar.txt",
                "consistent-ckb.txt",
                "consistent-prose.txt",
                "consistent-figures.csv"
            })
    void a_report_that_agrees_with_itself_raises_nothing(String report) {
        Proof proof = ProofRead.text(Reports.text(report));
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.numbers()).isGreaterThan(8);
    }

    @Test
    void every_planted_fault_of_an_english_report_is_found_at_its_line() {
        assertThat(Reports.codesAndLines(Reports.text("faulty-en.txt")))
                .containsExactly(
                        "chart-swapped@13",
                        "chart-swapped@13",
                        "words-and-digits@18",
                        "split-misses-total@20",
                        "split-misses-whole@22",
                        "count-and-share@24",
                        "count-over-base@24",
                        "share-over-whole@26",
                        "share-of-no-count@26",
                        "split-of-no-count@28",
                        "chart-other-value@41",
                        "chart-misses-whole@45",
                        "counts-as-shares@53",
                        "title-twice@73",
                        "group-two-sizes@85",
                        "table-row@89",
                        "table-row@91",
                        "table-column@91");
    }

    @Test
    void arabic_digits_words_and_tables_are_read_as_english_ones() {
        assertThat(Reports.codesAndLines(Reports.text("faulty-ar.txt")))
                .containsExactly(
                        "split-misses-total@5",
                        "count-and-share@5",
                        "words-and-digits@7",
                        "chart-misses-whole@11",
                        "table-row@19",
                        "table-row@20",
                        "table-column@20");
    }

    @Test
    void splits_with_words_written_onto_numbers_are_added_up() {
        assertThat(Reports.codesAndLines("""
                        شارك ٦١ شخصًا (٣٤ امرأة و٢٩ رجلًا) في الجلسات.

                        شارك ٦١ شخصًا: ٣٤ امرأة و٢٩ رجلًا.

                        شارك ٦١ شخصًا، منهم ٣٤ امرأة و٢٩ رجلًا.

                        بلغ عدد المشاركين ١٥٠ (٩١ من الرجال و٥٦ من النساء) في الجلسات.

                        حضر ٣٤ من أصل ٦١ مشاركًا (٤٠٪) الجلسة الأخيرة.
                        """))
                .containsExactly(
                        "split-misses-total@1",
                        "split-misses-total@3",
                        "split-misses-total@5",
                        "split-misses-total@7",
                        "count-and-share@9");
    }

    @Test
    void women_and_men_who_are_not_all_that_is_counted_are_no_split() {
        assertThat(ProofRead.text("""
                        شارك ٦٣ شخصًا: ٣٤ امرأة و٢٩ رجلًا. شارك ٦٣ شخصًا، منهم ٢٠ امرأة و٢٩ رجلًا.

                        In all, 61 people came: 34 women, 20 men and 7 children. In all, 150 people (91 men, 50 women,
                        9 children) came. Of these 61 people, of whom 30 women and 20 men, none had a shop.
                        """).findings()).isEmpty();
    }

    @Test
    void more_than_all_is_found_however_per_cent_is_written_and_whoever_is_meant() {
        assertThat(Reports.codesAndLines("""
                        As many as 130% of women agreed.

                        Of those, 130 % of participants agreed.

                        And 130 per cent of the people came. And 130 % of men came.

                        وافق ١٣٠٪ من النساء على ذلك.

                        وقال ١٣٠ % من المشاركين نعم.
                        """))
                .containsExactly(
                        "share-over-whole@1",
                        "share-over-whole@3",
                        "share-over-whole@5",
                        "share-over-whole@5",
                        "share-over-whole@7",
                        "share-over-whole@9");
        assertThat(ProofRead.text("Prices rose to 130% of those of 2019; 130% of the target was met.")
                        .findings())
                .isEmpty();
    }

    @Test
    void legends_headings_and_rows_of_tables_are_no_titles_of_charts() {
        assertThat(ProofRead.text("""
                        Focus group discussions

                        50
                        100%

                        Talk.

                        Focus group discussions

                        0
                        50
                        100%

                        Talk.

                        Psychosocial counselling for one person alone

                        21
                        32
                        66%

                        Talk.

                        Psychosocial counselling for one person alone

                        13
                        32
                        41%
                        """).findings()).isEmpty();
    }

    @Test
    void a_label_of_marks_alone_and_a_year_that_looks_like_a_value_stop_nobody() {
        assertThat(ProofRead.text("69%\n\u2066\n\n\u2066").findings()).isEmpty();
        assertThat(ProofRead.text("Hawija ILA 2026\n\nالميسر").findings()).isEmpty();
    }

    @Test
    void sorani_digits_words_and_tables_are_read_as_english_ones() {
        assertThat(Reports.codesAndLines(Reports.text("faulty-ckb.txt")))
                .containsExactly(
                        "split-misses-total@1", "words-and-digits@3", "table-row@7", "table-row@8", "table-column@8");
    }

    @Test
    void a_finding_names_both_places_and_shows_the_sum() {
        Finding finding =
                ProofRead.text(Reports.text("faulty-en.txt")).findings().getFirst();
        assertThat(finding.readings()).extracting(Reading::place).containsExactly(new Place(1, 13), new Place(1, 7));
        assertThat(finding.arithmetic()).containsExactly("58% ≠ 42%");
    }

    @Test
    void a_page_is_counted_at_every_form_feed() {
        Proof proof = ProofRead.text("Fine.\n\f\nIn all, 150 people (♂91 ♀56) took part.\n");
        assertThat(proof.findings().getFirst().place()).isEqualTo(new Place(2, 3));
    }

    @Test
    void a_book_of_500_pages_is_read_to_its_end() {
        String page = Reports.text("consistent-en.txt") + "\f\n";
        Proof proof = ProofRead.text(page.repeat(499) + "In all, 150 people (♂91 ♀56) took part.\n");
        assertThat(proof.pages()).isEqualTo(500);
        assertThat(proof.findings()).extracting(Finding::code).containsExactly(Code.SPLIT_MISSES_TOTAL);
    }

    @Test
    void a_line_without_an_end_does_not_hold_the_reader_up() {
        assertThat(ProofRead.text("7% of ".repeat(400_000)).findings()).isEmpty();
        assertThat(ProofRead.text("(".repeat(300_000) + "4 of 3").findings()).isEmpty();
    }
}
