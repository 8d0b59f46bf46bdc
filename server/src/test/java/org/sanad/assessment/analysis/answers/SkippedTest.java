package org.sanad.assessment.analysis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.analysis.answers.Variable.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SkippedTest {

    private static final String FORM = """
            <h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"><h:head><model>
            <bind nodeset="/data/talk" relevant=" /data/before/consent  = 'yes'"/>
            <bind nodeset="/data/talk/worked" relevant=" /data/talk/status = 'unemployed' or selected( /data/talk/needs ,'cash')"/>
            <bind nodeset="/data/talk/odd" relevant="position(..) = 1"/>
            </model></h:head></h:html>
            """;

    private static final List<Variable> ASKED = List.of(
            variable("before/consent", "yes", "yes", "yes", "no", "yes"),
            variable("talk/status", "employed", "unemployed", "employed", "", "unemployed"),
            several("talk/needs", "cash", "", "food", "", "food"),
            variable("talk/worked", "", "yes", "", "", ""),
            variable("talk/odd", "yes", "", "", "", ""));

    @Test
    void what_the_form_skipped_was_not_asked_and_what_it_asked_in_vain_is_missing() {
        var marked = Skipped.marked(ASKED, Relevance.of(FORM.getBytes(StandardCharsets.UTF_8)));
        assertThat(marked.get(3).cells())
                .containsExactly(Variable.MISSING, "yes", Variable.NOT_ASKED, Variable.NOT_ASKED, Variable.MISSING);
        assertThat(marked.get(1).cells().get(3)).isEqualTo(Variable.NOT_ASKED);
        assertThat(marked.get(0)).isEqualTo(ASKED.getFirst());
    }

    @Test
    void a_condition_that_cannot_be_followed_makes_nobody_missing() {
        var marked = Skipped.marked(ASKED, Relevance.of(FORM.getBytes(StandardCharsets.UTF_8)));
        assertThat(marked.getLast().cells())
                .containsExactly("yes", Variable.NOT_ASKED, Variable.NOT_ASKED, Variable.NOT_ASKED, Variable.NOT_ASKED);
    }

    @Test
    void a_form_that_cannot_be_read_skips_nothing() {
        var marked = Skipped.marked(ASKED, Relevance.of("<no".getBytes(StandardCharsets.UTF_8)));
        assertThat(marked).isEqualTo(ASKED);
    }

    private static Variable variable(String path, String... cells) {
        return made(path, Kind.ONE, cells);
    }

    private static Variable several(String path, String... cells) {
        return made(path, Kind.SEVERAL, cells);
    }

    private static Variable made(String path, Kind kind, String... cells) {
        var options = Stream.of(cells)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .map(cell -> new Variable.Option(cell, Map.of()))
                .toList();
        var name = path.substring(path.indexOf('/') + 1);
        return new Variable(name, path, kind, Map.of(), Map.of(), options, List.of(cells));
    }
}
