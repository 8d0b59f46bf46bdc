package org.sanad.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is proven, what is only asked about, and what is left alone. */
class JudgementTest {

    private static final String SAMPLE =
            "The sample consisted of 29 key informant interviews (KIIs) and 19 focus group discussions (FGDs).\n\n";

    @Test
    void a_chart_bent_to_meet_100_is_asked_about_and_not_called_wrong() {
        Finding finding = ProofRead.text(SAMPLE + "KIIs: Location\n\n41%\nOld Town\n\n34%\nHarbour\n\n25%\nHill\n")
                .findings()
                .getFirst();
        assertThat(finding.code()).isEqualTo(Code.CHART_FORCED);
        assertThat(finding.grade()).isEqualTo(Grade.QUESTION);
        assertThat(finding.arithmetic()).containsExactly("25 ← 7/29 = 24.14%");
    }

    @Test
    void rounding_to_even_and_cutting_off_are_ways_to_round() {
        assertThat(Reports.codes(SAMPLE + "Of them, 3 out of 8 FGDs (37%) met at noon, 5 out of 8 (62%) later.\n"))
                .isEmpty();
        assertThat(Reports.codes(SAMPLE + "Of them, 3 out of 8 FGDs (39%) met at noon.\n"))
                .containsExactly(Code.COUNT_AND_SHARE);
    }

    @Test
    void a_share_of_a_part_of_the_sample_is_left_alone() {
        assertThat(Reports.codes(SAMPLE + "In Old Town, 67% of key informants agreed.\n"))
                .isEmpty();
        assertThat(Reports.codes(SAMPLE + "Of those with a shop, 67% of key informants agreed.\n"))
                .isEmpty();
        assertThat(Reports.codes(SAMPLE + "In the end 67% of key informants agreed.\n"))
                .containsExactly(Code.SHARE_OF_NO_COUNT);
    }

    @Test
    void a_share_of_women_taken_for_the_rate_of_women_is_proven_from_the_reports_own_splits() {
        String report = SAMPLE
                + "Seventy-six percent (76%) of key informants prefer to farm alone (64%=M, 36%=F), while twenty-four percent (24%) would rather join a cooperative (86%=F, 14%=M).\n\n"
                + "Women would rather join a cooperative (86%).\n";
        Finding finding = ProofRead.text(report).findings().getFirst();
        assertThat(finding.code()).isEqualTo(Code.PART_AS_RATE);
        assertThat(finding.arithmetic()).containsExactly("6/7 = 85.71%; 6/14 = 42.86%");
    }

    @Test
    void rates_of_two_places_must_give_the_rate_of_both() {
        String report =
                "The sample consisted of 32 key informant interviews (KIIs).\n\nKII Locations\n\n66%\nOld Town\n\n34%\nHarbour\n\n"
                        + "Thirty-eight percent (38%) of key informants reported a disability.\n\n"
                        + "In Old Town, 67% of key informants reported a disability, while in Harbour, 33% reported one.\n";
        assertThat(Reports.codes(report)).containsExactly(Code.RATES_MISS_WHOLE);
        assertThat(Reports.codes(report.replace("67%", "43%").replace("33%", "27%")))
                .isEmpty();
    }

    @Test
    void partners_may_be_fewer_than_their_rows_and_are_asked_about_when_they_are_not() {
        String table = "District\tPartners\tPeople\nOne\t4\t20\nTwo\t5\t30\nThree\t6\t10\nTotal\t%s\t60\n";
        assertThat(Reports.codes(table.formatted(9))).isEmpty();
        assertThat(ProofRead.text(table.formatted(15)).questions())
                .extracting(Finding::code)
                .containsExactly(Code.DISTINCT_SUMMED);
        assertThat(ProofRead.text(table.formatted(16)).proven())
                .extracting(Finding::code)
                .containsExactly(Code.TABLE_COLUMN);
    }

    @Test
    void a_table_of_thousands_off_by_one_is_asked_about() {
        Proof proof = ProofRead.text("Place\tNeed\tShare\nOne\t34,274\t1%\nTwo\t332\t2%\nTotal\t34,607\t3%\n");
        assertThat(proof.findings()).extracting(Finding::grade).containsExactly(Grade.QUESTION);
    }

    @Test
    void a_group_has_one_size_in_a_sample_and_may_have_another_in_the_next() {
        String women = "Of all, 3 out of 9 female FGDs agreed, as did 4 out of %s female FGDs later.\n\n";
        assertThat(Reports.codes(SAMPLE + women.formatted(10))).containsExactly(Code.GROUP_TWO_SIZES);
        assertThat(Reports.codes(SAMPLE + women.formatted(9)
                        + "The sample here consisted of 12 FGDs.\n\nOf all, 5 out of 6 female FGDs agreed.\n"))
                .isEmpty();
    }

    private static final String GROUPS =
            "The sample consisted of 32 key informant interviews (KIIs).\n\nKII Interviews\n\n31%\nWomen\n\n28%\nMen\n\n22%\nMale\nYouth\n\n19%\nFemale\nYouth\n\n";

    @Test
    void shares_of_a_group_that_no_number_of_it_gives_are_asked_about() {
        Finding finding = ProofRead.text(GROUPS + "Youths wished to learn sewing (43%) or carpentry (29%).\n")
                .findings()
                .getFirst();
        assertThat(finding.code()).isEqualTo(Code.SHARE_OF_NO_COUNT);
        assertThat(finding.grade()).isEqualTo(Grade.QUESTION);
        assertThat(finding.arithmetic()).contains("43%: 5/13 = 38.46%, 6/13 = 46.15%");
        assertThat(Reports.codes(GROUPS + "Youths wished to learn sewing (46%) or carpentry (31%).\n"))
                .isEmpty();
        // of the ten adult women, who are women too
        assertThat(Reports.codes(GROUPS + "Women wished to learn sewing (50%) or carpentry (30%).\n"))
                .isEmpty();
        assertThat(Reports.codes(GROUPS + "Youths who have a shop wished to learn sewing (43%).\n"))
                .isEmpty();
        assertThat(Reports.codes(GROUPS + "Youths and men wished to learn sewing (43%).\n"))
                .isEmpty();
    }

    private static final String WISHES = SAMPLE
            + "Out of the 9 male FGDs, tools were most wanted (%s), followed by loans (3) and advice (2). The 10 female FGDs named advice (%s), loans (4) and a creche (2).\n\nFGDs: What would help?\n\n9\n\n7\n\n%s\n\n2\n\nTools\n\nLoans\n\nAdvice\n\nCreche\n";

    @Test
    void what_men_and_women_name_apart_needs_a_bar_as_long_as_both() {
        Finding finding =
                ProofRead.text(WISHES.formatted("8", "3", "4")).findings().getFirst();
        assertThat(finding.code()).isEqualTo(Code.PARTS_OVER_BAR);
        assertThat(finding.arithmetic()).containsExactly("Tools ≥ 8; Loans ≥ 7; Advice ≥ 5; Creche ≥ 2 ≰ 9, 7, 4, 2");
        assertThat(Reports.codes(WISHES.formatted("8", "3", "5"))).isEmpty();
        assertThat(Reports.codes(WISHES.formatted("8", "3", "6"))).isEmpty();
    }

    @Test
    void no_number_of_answers_stands_behind_an_impossible_list() {
        String report =
                "The sample consisted of 12 key informant interviews (KIIs).\n\nKIIs: Obstacles\n\n%s\n\nTools\n\nMoney\n\nRoads\n\nHealth\n\nOther\n";
        assertThat(Reports.codes(report.formatted("33%\n\n25%\n\n17%\n\n17%\n\n8%")))
                .isEmpty();
        assertThat(Reports.codes(report.formatted("32%\n\n24%\n\n19%\n\n14%\n\n8%")))
                .containsExactly(Code.CHART_OF_NO_COUNTS);
    }
}
