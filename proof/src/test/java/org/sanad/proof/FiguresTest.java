package org.sanad.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String HEAD = "id,place,source,line,question,answer,group,statistic,value,base,note\n";

    @Test
    void one_figure_printed_with_two_values_is_found() {
        assertThat(
                        Reports.codes(
                                HEAD
                                        + "A1,Mill,chart,4,owns,yes,all,percent-of-respondents,63,40,\nA2,Mill,text,9,owns,yes,all,percent-of-respondents,60,40,\n"))
                .containsExactly(Code.FIGURE_TWO_VALUES);
    }

    @Test
    void a_share_that_its_base_does_not_give_is_found_and_one_that_is_cut_off_asked_about() {
        Proof proof = ProofRead.text(
                HEAD
                        + "A1,Mill,text,4,owns,yes,all,percent-of-respondents,39,29,\nA2,Mill,text,5,rents,yes,all,percent-of-respondents,13,29,\n");
        assertThat(proof.findings()).extracting(Finding::grade).containsExactly(Grade.PROVEN, Grade.QUESTION);
    }

    @Test
    void women_and_men_make_up_the_total() {
        String rows =
                "A1,Mill,text,4,came,,all,count,358,,\nA2,Mill,text,4,came,,male,count,221,,\nA3,Mill,text,4,came,,female,count,%s,,\n";
        assertThat(Reports.codes(HEAD + rows.formatted(135))).containsExactly(Code.FIGURE_PARTS);
        assertThat(Reports.codes(HEAD + rows.formatted(137))).isEmpty();
    }

    @Test
    void a_part_is_not_larger_than_its_whole() {
        assertThat(
                        Reports.codes(
                                HEAD
                                        + "A1,Mill,text,4,came,,all,count-of-groups,1,8,\nA2,Mill,text,4,came,,male,count-of-groups,2,4,\n"))
                .containsExactly(Code.FIGURE_PART_OVER_WHOLE);
    }

    @Test
    void rows_of_a_table_meet_its_total_but_partners_need_not() {
        String head = "id,table,place,measure,value,line\n";
        String rows = "B1,t,north,%1$s,4,1\nB2,t,south,%1$s,5,2\nB3,t,all,%1$s,%2$s,3\n";
        assertThat(Reports.codes(head + rows.formatted("reached", 10))).containsExactly(Code.FIGURE_PARTS);
        assertThat(Reports.codes(head + rows.formatted("partners", 7))).isEmpty();
    }
}
