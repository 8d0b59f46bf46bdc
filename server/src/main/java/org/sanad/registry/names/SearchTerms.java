package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to ask the index for a typed name. The stages are {@code tsquery} texts from strict to lenient; ask the next
 * only while the ones before gave too few good hits ({@link NameSearch} does so).
 *
 * @param folded bind for {@code similarity(name_folded, :folded)}
 * @param sound bind for {@code similarity(name_sound, :sound)}
 * @param stages bind each for {@code array_to_tsvector(name_terms) @@ cast(:terms as tsquery)}
 */
public record SearchTerms(String folded, String sound, List<String> stages) {

    /** Longer queries are asked by their first names; the rest only helps to rank. */
    private static final int MOST_TOKENS = 6;

    public static SearchTerms of(String typed) {
        FoldedName name = NameFolding.fold(typed);
        return new SearchTerms(name.text(), NameColumns.sound(name), stages(name.tokens()));
    }

    /** Whether there is nothing to search by. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /**
     * What to ask for people who may be this one already: any two names of the chain in common, or one of two when the
     * chain is that short.
     */
    public static String likenessTerms(String name) {
        List<NameToken> tokens = first(NameFolding.fold(name).tokens());
        return tokens.size() < 2 ? all(tokens) : pairs(tokens);
    }

    private static List<NameToken> first(List<NameToken> tokens) {
        return tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
    }

    private static List<String> stages(List<NameToken> every) {
        List<NameToken> tokens = first(every);
        Set<String> stages = new LinkedHashSet<>();
        if (tokens.isEmpty()) {
            return List.of();
        }
        if (tokens.size() == 1) {
            stages.add(anyOf(tokens.getFirst(), NameColumns.GIVEN));
        }
        stages.add(all(tokens));
        stages.add(unfinished(tokens));
        if (tokens.size() > 2) {
            stages.add(pairs(tokens));
        }
        stages.add(tokens.stream().limit(2).map(SearchTerms::worn).collect(Collectors.joining(" & ")));
        return List.copyOf(stages);
    }

    private static String all(List<NameToken> tokens) {
        return tokens.stream().map(token -> anyOf(token, "")).distinct().collect(Collectors.joining(" & "));
    }

    /** The last name may still be being typed. */
    private static String unfinished(List<NameToken> tokens) {
        List<NameToken> whole = tokens.subList(0, tokens.size() - 1);
        String beginning = tokens.getLast().keys().stream()
                .map(key -> lexeme(key) + ":*")
                .collect(Collectors.joining(" | ", "(", ")"));
        return whole.isEmpty() ? beginning : all(whole) + " & " + beginning;
    }

    private static String pairs(List<NameToken> tokens) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 1; j < tokens.size(); j++) {
                pairs.add("(" + anyOf(tokens.get(i), "") + " & " + anyOf(tokens.get(j), "") + ")");
            }
        }
        return pairs.stream().distinct().collect(Collectors.joining(" | "));
    }

    private static String anyOf(NameToken token, String mark) {
        return token.keys().stream().map(key -> lexeme(mark + key)).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String worn(NameToken token) {
        return token.keys().stream()
                .flatMap(key -> NameColumns.worn(key).stream())
                .distinct()
                .map(SearchTerms::lexeme)
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String lexeme(String key) {
        return "'" + key.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
