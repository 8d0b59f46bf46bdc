package org.sanad.assessment.reports.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.FieldWords;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** The words of questions, choices and groups in every language a form has them in. */
@Component
class ResultWordings {

    private final List<Texts> languages;
    private final Map<String, Wording> known = new ConcurrentHashMap<>();

    ResultWordings(MessageCatalogue catalogue) {
        this.languages = Stream.of(Language.values())
                .map(language -> new Texts(catalogue, language, Digits.LATIN))
                .toList();
    }

    /** Of a question; derived ones have words of ours. */
    Wording variable(HeldRun held, Source source, String name) {
        var derived = ours("analysis.derived." + name.replace('_', '-'));
        return derived.isEmpty()
                ? held.variable(source, name)
                        .map(variable -> inEach(texts -> FieldWords.title(variable, texts)))
                        .orElse(everywhere(name))
                : derived;
    }

    Wording value(HeldRun held, Source source, String variable, String value) {
        if (value.isEmpty()) {
            return Wording.NONE;
        }
        var ours = ours(
                "analysis.value." + (value.startsWith("#") ? value.substring(1).replace('_', '-') : value));
        if (!ours.isEmpty()) {
            return ours;
        }
        return held.variable(source, variable)
                .map(asked -> inEach(texts -> FieldWords.answer(asked, value, texts)))
                .orElse(everywhere(value));
    }

    /** The values of crossed groups, and of what the analysis is repeated for. */
    Wording group(HeldRun held, ResultRow.Cell cell) {
        var parts = new ArrayList<Wording>();
        if (!cell.repeatFor().isEmpty()) {
            parts.add(value(held, cell.source(), cell.repeatFor(), cell.repeatValue()));
        }
        for (var i = 0; i < cell.groups().size(); i++) {
            parts.add(value(
                    held,
                    cell.source(),
                    cell.groups().get(i),
                    cell.groupValues().get(i)));
        }
        return parts.isEmpty() ? Wording.NONE : joined(parts.getFirst(), parts.subList(1, parts.size()), " × ");
    }

    Wording joined(Wording first, List<Wording> others, String between) {
        var words = new LinkedHashMap<String, String>();
        for (var texts : languages) {
            var tag = texts.language().tag();
            words.put(
                    tag,
                    Stream.concat(Stream.of(first), others.stream())
                            .map(wording -> wording.shownIn(tag))
                            .collect(Collectors.joining(between)));
        }
        return new Wording(words);
    }

    private Wording inEach(Function<Texts, String> said) {
        var words = new LinkedHashMap<String, String>();
        languages.forEach(texts -> words.put(texts.language().tag(), said.apply(texts)));
        return new Wording(words);
    }

    private static Wording everywhere(String name) {
        return Wording.of(name, name, name);
    }

    private Wording ours(String key) {
        return known.computeIfAbsent(key, this::read);
    }

    private Wording read(String key) {
        var words = new LinkedHashMap<String, String>();
        for (var texts : languages) {
            texts.known(key).ifPresent(text -> words.put(texts.language().tag(), text));
        }
        return new Wording(words);
    }
}
