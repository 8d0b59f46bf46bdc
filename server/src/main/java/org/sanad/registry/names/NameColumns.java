package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the person's row keeps beside the name as written, computed anew whenever the name changes.
 *
 * @param folded for {@code name_folded text}: the folded spelling
 * @param sound for {@code name_sound text}: one consonant key per name, in the order of the chain
 * @param terms for {@code name_terms text[]}, indexed as {@code gin (array_to_tsvector(name_terms))}
 */
public record NameColumns(String folded, String sound, List<String> terms) {

    /** Marks the key of the given name, which a search by one name means first. */
    static final String GIVEN = "1";

    /** Marks a key with one letter left out, for mistyped names. */
    static final String WORN = "0";

    public static NameColumns of(String name) {
        return of(NameFolding.fold(name));
    }

    public static NameColumns of(FoldedName name) {
        return new NameColumns(name.text(), sound(name), List.copyOf(terms(name)));
    }

    /** The terms as JDBC's array parameter wants them. */
    public String[] termArray() {
        return terms.toArray(String[]::new);
    }

    static String sound(FoldedName name) {
        return name.tokens().stream().map(NameToken::key).collect(Collectors.joining(" "));
    }

    private static Set<String> terms(FoldedName name) {
        Set<String> terms = new LinkedHashSet<>();
        List<NameToken> tokens = name.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (String key : tokens.get(i).keys()) {
                if (i == 0) {
                    terms.add(GIVEN + key);
                }
                terms.add(key);
                terms.addAll(worn(key));
            }
        }
        return terms;
    }

    static List<String> worn(String key) {
        List<String> worn = new ArrayList<>(List.of(WORN + key));
        Skeleton.withOneLeftOut(key).forEach(shorter -> worn.add(WORN + shorter));
        return worn;
    }
}
