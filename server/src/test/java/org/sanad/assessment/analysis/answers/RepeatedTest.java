package org.sanad.assessment.analysis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.analysis.reached.Reached;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedTest {

    private static final String MEMBER = "member";
    private static final String SKILL = "member/skill";

    /** Two households: the first of two members with two skills and one, the second of one member without any. */
    private static Snapshot households(String place, String weight) {
        var members = new Repeated(
                MEMBER,
                MEMBER,
                "",
                Map.of("en", "Members"),
                List.of(0, 0, 1),
                List.of(one("works", "yes", "no", "no")));
        var skills = new Repeated(
                "skill",
                SKILL,
                MEMBER,
                Map.of(),
                List.of(0, 0, 1),
                List.of(one("craft", "sewing", "baking", "sewing")));
        return new Snapshot(
                List.of(somebody(), somebody()),
                List.of(one("place", place, "hills"), number("weight", weight, "1"), number("size", "10", "40")),
                "weight",
                "place",
                "",
                "size",
                List.of(members, skills),
                Reached.UNTOLD);
    }

    private static Respondent somebody() {
        return new Respondent(UUID.randomUUID(), UUID.randomUUID());
    }

    private static Variable one(String name, String... cells) {
        var options = List.of("yes", "no", "sewing", "baking", "town", "hills", "camp").stream()
                .map(option -> new Variable.Option(option, Map.of()))
                .toList();
        return new Variable(name, name, Variable.Kind.ONE, Map.of(), Map.of(), options, List.of(cells));
    }

    private static Variable number(String name, String... cells) {
        return new Variable(name, name, Variable.Kind.NUMBER, Map.of(), Map.of(), List.of(), List.of(cells));
    }

    private static ResultRow cell(Snapshot snapshot, PlanRow row, String value) {
        return snapshot.tabulators().tabulate(List.of(row)).rows().stream()
                .filter(one -> one.cell().value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_turn_counts_with_the_weight_of_its_interview_and_stands_under_its_words() {
        var works = PlanRow.of("w", AnalysisType.PROP_SELECT_ONE, "works");
        var found = cell(households("town", "3"), works, "yes");
        assertThat(found.counts().n()).isEqualTo(1);
        assertThat(found.counts().total()).isEqualTo(3);
        assertThat(found.estimate().stat()).isEqualTo(3 / 7.0);
        assertThat(found.turns()).contains(new ResultRow.Turns(MEMBER, 1, 2, 2));
        assertThat(found.flags()).contains(ResultRow.Flag.FINITE_POPULATION, ResultRow.Flag.LONELY_CLUSTER);
        var inTown = cell(households("town", "3"), works.by("place"), "yes");
        assertThat(inTown.cell().groupValues()).containsExactly("town");
        assertThat(inTown.counts().total()).isEqualTo(2);
    }

    @Test
    void what_lies_in_a_repeat_within_a_repeat_knows_both_around_it() {
        var craft = PlanRow.of("c", AnalysisType.PROP_SELECT_ONE, "craft").by("works", "place");
        var found = cell(households("town", "3"), craft, "sewing");
        assertThat(found.cell().groupValues()).containsExactly("yes", "town");
        assertThat(found.counts().n()).isEqualTo(1);
        assertThat(found.counts().total()).isEqualTo(2);
        assertThat(found.turns().map(ResultRow.Turns::repeat)).contains("skill");
    }

    @Test
    void turns_of_two_forms_stay_with_their_interviews() {
        var joined = JoinSnapshots.of(List.of(households("town", "1"), households("camp", "1")));
        assertThat(joined.respondents()).hasSize(4);
        var works = PlanRow.of("w", AnalysisType.PROP_SELECT_ONE, "works").by("place");
        var byPlace = joined.tabulators().tabulate(List.of(works)).rows().stream()
                .filter(row -> row.cell().value().equals("yes"))
                .map(row -> row.cell().groupValues().getFirst() + " "
                        + row.counts().n() + " of " + row.counts().total());
        assertThat(byPlace).containsExactly("town 1 of 2", "hills 0 of 2", "camp 1 of 2");
        var craft = PlanRow.of("c", AnalysisType.PROP_SELECT_ONE, "craft").by("place");
        assertThat(cell(joined, craft, "baking").turns()).isPresent();
        assertThat(joined.tabulators().tabulate(List.of(craft)).rows().stream()
                        .filter(row -> row.cell().groupValues().equals(List.of("camp")))
                        .mapToLong(row -> row.counts().total())
                        .max())
                .hasValue(3);
    }

    @Test
    void snapshots_of_earlier_versions_are_read_as_they_were() {
        var json = JsonMapper.builder().build();
        var old = json.readValue(
                "{\"respondents\":[],\"variables\":[],\"weight\":\"\",\"stratum\":\"\",\"cluster\":\"\"}",
                Snapshot.class);
        assertThat(old.repeats()).isEmpty();
        assertThat(old.design()).isEqualTo(Design.purposiveSample());
        var kept = households("town", "3");
        assertThat(json.readValue(json.writeValueAsBytes(kept), Snapshot.class)).isEqualTo(kept);
    }

    @Test
    void conditions_said_from_within_a_repeat_are_followed() {
        var form = """
                <h><bind nodeset="/data/member/works" relevant=" ../age >= 15 and /data/place = 'town'"/>
                <bind nodeset="/data/member/skill/craft" relevant=" ../../works = 'yes'"/></h>""";
        var relevance = Relevance.of(form.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(relevance.of("member/works", path -> path))
                .containsExactly(" ${member/age} >= 15 and ${place} = 'town'");
        assertThat(relevance.of("member/skill/craft", path -> path)).containsExactly(" ${member/works} = 'yes'");
    }
}
