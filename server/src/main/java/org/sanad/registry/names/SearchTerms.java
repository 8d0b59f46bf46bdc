package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
     * What to ask for people who may be this one already, one tsquery, empty where there is no name: the given name with
     * the father's or with all forefathers after him, or a mistyped given name with every forefather.
     */
    public static String likenessTerms(String name) {
        List<NameToken> tokens = first(NameFolding.fold(name).tokens());
        if (tokens.size() < 2) {
            return tokens.isEmpty() ? "" : givenFirst(tokens);
        }
        Set<String> ways = new LinkedHashSet<>();
        ways.add("(" + givenFirst(tokens.subList(0, 2)) + ")");
        if (tokens.size() > 2) {
            List<NameToken> withoutFather = new ArrayList<>(tokens);
            withoutFather.remove(1);
            ways.add("(" + givenFirst(withoutFather) + ")");
        }
        ways.add("(" + worn(tokens.getFirst()) + " & " + all(tokens.subList(1, tokens.size())) + ")");
        return String.join(" | ", ways);
    }

    private static List<NameToken> first(List<NameToken> tokens) {
        return tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
    }

    /**
     * All names as they sound; then one of them mistyped; then the last one unfinished; then any two of them, for a
     * record that leaves names out.
     */
    private static List<String> stages(List<NameToken> every) {
        List<NameToken> tokens = first(every);
        Set<String> stages = new LinkedHashSet<>();
        if (tokens.isEmpty()) {
            return List.of();
        }
        if (tokens.size() <= 2) {
            stages.add(givenFirst(tokens));
        }
        stages.add(all(tokens));
        oneMistyped(tokens).ifPresent(stages::add);
        unfinished(tokens).ifPresent(stages::add);
        if (tokens.size() > 2) {
            stages.add(pairs(tokens));
        }
        return List.copyOf(stages);
    }

    private static String givenFirst(List<NameToken> tokens) {
        String given = anyOf(tokens.getFirst(), NameColumns.GIVEN);
        return tokens.size() == 1 ? given : given + " & " + all(tokens.subList(1, tokens.size()));
    }

    private static String all(List<NameToken> tokens) {
        return tokens.stream().map(token -> anyOf(token, "")).distinct().collect(Collectors.joining(" & "));
    }

    private static Optional<String> oneMistyped(List<NameToken> tokens) {
        List<String> ways = new ArrayList<>();
        for (NameToken mistyped : tokens) {
            if (mistyped.key().length() < Skeleton.SHORTEST_WORN) {
                continue;
            }
            String others = tokens.stream()
                    .filter(token -> token != mistyped)
                    .map(token -> " & " + anyOf(token, ""))
                    .collect(Collectors.joining());
            ways.add("(" + worn(mistyped) + others + ")");
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", ways));
    }

    /** The last name may still be being typed; a single sign is too little to go by. */
    private static Optional<String> unfinished(List<NameToken> tokens) {
        List<NameToken> whole = tokens.subList(0, tokens.size() - 1);
        if (tokens.getLast().key().length() < 2) {
            return Optional.empty();
        }
        String beginning = tokens.getLast().keys().stream()
                .map(key -> lexeme(key) + ":*")
                .collect(Collectors.joining(" | ", "(", ")"));
        return Optional.of(whole.isEmpty() ? beginning : all(whole) + " & " + beginning);
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
