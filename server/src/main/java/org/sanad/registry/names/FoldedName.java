package org.sanad.registry.names;

import java.util.List;
import java.util.stream.Collectors;

/** A name read once: its folded spelling and, inside the package, its parts as sounds. */
public final class FoldedName {

    private final List<NameToken> tokens;

    FoldedName(List<NameToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** The search form: one spelling for all that mean the same letters, compounds in one word, single spaces. */
    public String text() {
        return tokens.stream().map(NameToken::folded).collect(Collectors.joining(" "));
    }

    /** Whether nothing that could be a name was left, as for an emoji or a dash. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** How many names the chain has: given, father's, grandfather's, family or tribe. */
    public int length() {
        return tokens.size();
    }

    List<NameToken> tokens() {
        return tokens;
    }

    @Override
    public String toString() {
        return text();
    }
}
