package org.sanad.assessment.analysis.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.assessment.analysis.runs.ReadResults.Shown;
import org.sanad.web.Choice;

/**
 * The parts of a plan. What belongs to none stands last.
 *
 * @param words by the name of the section, which is empty of rows without one
 */
record Sections(Map<String, String> words) {

    static Sections of(HeldRun held, FindingWords words) {
        var sections = new LinkedHashMap<String, String>();
        held.plan()
                .rows()
                .forEach(row -> sections.putIfAbsent(
                        row.heading().section(),
                        ComposeFindings.section(
                                row,
                                words,
                                held.variable(row.source(), row.measure().variable()))));
        sections.replaceAll((section, said) -> said.isEmpty() ? words.texts().text("analysis.section.none") : said);
        Optional.ofNullable(sections.remove("")).ifPresent(none -> sections.put("", none));
        return new Sections(sections);
    }

    List<Choice> choices() {
        return words.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** The one asked for; else the first about which there are numbers. */
    String open(Optional<String> asked, Shown shown) {
        return asked.filter(words::containsKey).orElseGet(() -> {
            var counted = shown.rows().stream().map(row -> row.cell().planRow()).collect(Collectors.toSet());
            var told = shown.held().plan().rows().stream()
                    .filter(row -> counted.contains(row.id()))
                    .map(row -> row.heading().section())
                    .collect(Collectors.toSet());
            return words.keySet().stream().filter(told::contains).findFirst().orElse("");
        });
    }
}
