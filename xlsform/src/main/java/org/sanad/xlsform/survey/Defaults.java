package org.sanad.xlsform.survey;

import java.util.List;
import org.sanad.xlsform.xpath.Functions;
import org.sanad.xlsform.xpath.Grammar;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Tokens;

/** Tells an answer given beforehand from one that is computed when the form opens. */
public final class Defaults {

    private Defaults() {}

    public static boolean isDynamic(Question question) {
        boolean kept = question.control() != Control.EXTERNAL_FILE && question.control() != Control.AUDIT;
        return kept
                && isComputed(question.line().text("default"), question.type().bind());
    }

    /** Words stay words: only what names a question, calls a function or computes with numbers is an expression. */
    public static boolean isComputed(String written, String bind) {
        if (written.isEmpty()) {
            return false;
        }
        if (written.contains("${")) {
            return true;
        }
        List<Token> tokens = Tokens.of(written);
        boolean isPlace = bind.startsWith("date") || bind.startsWith("time") || bind.startsWith("geo");
        return (callsFunction(tokens) || (!isPlace && computes(tokens)))
                && Grammar.fault(tokens).isEmpty();
    }

    private static boolean callsFunction(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i + 1).kind() == Token.Kind.OPEN
                    && tokens.get(i).kind() == Token.Kind.NAME
                    && tokens.get(i + 1).start() == tokens.get(i).end()
                    && Functions.KNOWN.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean computes(List<Token> tokens) {
        boolean values = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        boolean operators = tokens.stream()
                .skip(1)
                .anyMatch(token -> token.kind() == Token.Kind.OPERATOR
                        || token.kind() == Token.Kind.STAR
                        || token.text().matches("div|mod"));
        boolean words = tokens.stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.NAME && !token.text().matches("div|mod|and|or"));
        return values && operators && !words;
    }
}
