package org.sanad.xlsform.xform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.xlsform.survey.Choice;

/** The file itemsets.csv: the lists of the sheet external_choices, which devices read beside the form. */
public final class Itemsets {

    private Itemsets() {}

    public static String csv(Map<String, List<Choice>> lists) {
        Set<String> extras = new LinkedHashSet<>();
        lists.values()
                .forEach(list ->
                        list.forEach(choice -> extras.addAll(choice.extras().keySet())));
        Set<String> languages = new LinkedHashSet<>();
        lists.values()
                .forEach(list -> list.forEach(
                        choice -> languages.addAll(choice.label().byLanguage().keySet())));
        languages.remove("");
        StringBuilder csv = new StringBuilder(line(Stream.of(
                        Stream.of("list_name", "name", "label"),
                        languages.stream().map(language -> "label::" + language),
                        extras.stream())
                .flatMap(headings -> headings)));
        lists.forEach((name, list) -> list.forEach(choice -> csv.append(line(Stream.of(
                        Stream.of(name, choice.name(), label(choice)),
                        languages.stream().map(language -> label(choice, language)),
                        extras.stream().map(column -> choice.extras().getOrDefault(column, "")))
                .flatMap(cells -> cells)))));
        return csv.toString();
    }

    private static String label(Choice choice) {
        return choice.label().byLanguage().values().stream().findFirst().orElse(choice.name());
    }

    /** Devices look for a column in the reader's language first; one that is empty would show nothing. */
    private static String label(Choice choice, String language) {
        return choice.label().byLanguage().getOrDefault(language, label(choice));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }
}
