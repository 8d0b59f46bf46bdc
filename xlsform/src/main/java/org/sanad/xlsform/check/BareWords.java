package org.sanad.xlsform.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Token.Kind;

/** Words that stand in an expression as if they were text, and mean an element that is not there. */
final class BareWords {

    private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

    private BareWords() {}

    /** Outside of brackets, where nothing but questions and texts can be meant. */
    static List<String> of(List<Token> tokens, Set<String> known) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.kind() == Kind.OPEN_PREDICATE ? 1 : 0;
            depth -= token.kind() == Kind.CLOSE_PREDICATE ? 1 : 0;
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.OPEN;
            boolean step = i > 0
                    && (tokens.get(i - 1).kind() == Kind.SLASH
                            || tokens.get(i - 1).kind() == Kind.AT);
            boolean path = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.SLASH;
            if (token.kind() == Kind.NAME
                    && depth == 0
                    && !call
                    && !step
                    && !path
                    && !OPERATORS.contains(token.text())) {
                if (!known.contains(token.text())) {
                    words.add(token.text());
                }
            }
        }
        return words;
    }
}
