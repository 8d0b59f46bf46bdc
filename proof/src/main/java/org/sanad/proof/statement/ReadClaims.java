package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.proof.text.Passage;
import org.sanad.proof.text.Quantity;
import org.sanad.proof.text.Span;

/** Every number of a paragraph with its surroundings. */
public final class ReadClaims {

    private static final Pattern TAG = Pattern.compile("^\\s*=\\s*(\\p{L}[\\p{L} ]{0,24}|[♂♀])");
    private static final Pattern OF_WHOM = Pattern.compile(
            "^\\)?,?\\s*(?:of|من|لە)?\\s*(?:the|all|our|these|those|assessed|interviewed|surveyed)?\\s*(?<mods>(?:[\\p{L}-]+ ){0,3}?)(?<unit>.*)",
            Pattern.DOTALL);
    private static final Pattern RESTRICTS = Pattern.compile(
            "(?i)^[,]?\\s*(?:with|who|whose|aged|living|from|in|at|that|conducted|held|reporting|preferring|answering|mentioning|naming|الذين|اللواتي|في|لە)\\b.*",
            Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)(?:(?:the|all|our|assessed|interviewed|surveyed|local|survey|total|of|KII|key|من|جميع|كل|لە|کۆی|هەموو)\\s*)*");
    private static final Pattern LEADS =
            Pattern.compile("(?i)[\\s•]*(?:among|of|out of|من بين|لە نێو)\\s+(?:the |all )*");
    private static final int WINDOW = 90;

    private ReadClaims() {}

    public static List<Claim> of(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            List<Quantity> numbers = passage.quantities(sentence);
            for (int i = 0; i < numbers.size(); i++) {
                int from = i == 0 ? sentence.from() : numbers.get(i - 1).end();
                int to = i + 1 == numbers.size()
                        ? sentence.to()
                        : numbers.get(i + 1).start();
                claims.add(claim(passage, sentence, numbers.get(i), new Span(from, to)));
            }
        }
        return claims;
    }

    private static Claim claim(Passage passage, Span sentence, Quantity number, Span around) {
        String text = passage.text();
        String before = around.from() <= number.start() ? text.substring(around.from(), number.start()) : "";
        String after = number.end() <= around.to() ? text.substring(number.end(), around.to()) : "";
        String rest = text.substring(number.end(), Math.min(text.length(), number.end() + WINDOW));
        Matcher tag = TAG.matcher(rest);
        boolean tagged = tag.find();
        boolean inBrackets = number.inWords().isEmpty() && openBracket(text, sentence.from(), number.start());
        return new Claim(
                passage,
                sentence,
                number,
                before,
                after,
                tagged
                        ? null
                        : whom(rest)
                                .or(() -> leading(passage.text().substring(sentence.from(), number.start())))
                                .orElse(null),
                inBrackets,
                inBrackets ? namedBefore(passage, sentence, number) : after,
                tagged ? tag.group(1).strip() : "");
    }

    /** From the last bracket or number outside brackets to the bracket that holds the number. */
    private static String namedBefore(Passage passage, Span sentence, Quantity number) {
        String text = passage.text();
        int open = text.lastIndexOf('(', number.start());
        int from = Math.max(sentence.from(), text.lastIndexOf(')', open) + 1);
        for (Quantity other : passage.quantities(sentence)) {
            from = other.end() <= open ? Math.max(from, other.end()) : from;
        }
        return text.substring(Math.min(from, open), open);
    }

    private static boolean openBracket(String text, int from, int at) {
        return text.lastIndexOf('(', at) > Math.max(from - 1, text.lastIndexOf(')', at));
    }

    /** "Among key informants, 38% …". */
    private static Optional<Whom> leading(String lead) {
        Matcher unit = Unit.matcher(lead);
        boolean found = unit.find()
                && LEADS.matcher(lead.substring(0, unit.start())).matches()
                && lead.substring(unit.end()).matches("(?:\\s\\(\\w+\\))?,?\\s*");
        return found ? Optional.of(new Whom(Unit.of(unit), Set.of())) : Optional.empty();
    }

    /** The unit right behind the number, whose adjectives are known; else nobody can say of whom it speaks. */
    static Optional<Whom> whom(String rest) {
        Matcher found = OF_WHOM.matcher(rest);
        if (!found.matches()) {
            return Optional.empty();
        }
        Matcher unit = Unit.matcher(rest);
        if (!unit.find() || rest.substring(0, unit.start()).matches("(?s).*[(;:.].*")) {
            return Optional.empty();
        }
        String between = rest.substring(0, unit.start()).replaceFirst("^\\)?,?\\s*", "");
        var groups = Group.in(between);
        String known = between;
        for (String word : between.split("\\s+")) {
            known = Group.in(word).isEmpty() ? known : known.replace(word, "");
        }
        if (!PLAIN.matcher(known.strip()).matches()) {
            return Optional.empty();
        }
        String tail = rest.substring(unit.end());
        if (RESTRICTS.matcher(tail).matches()) {
            groups.add(Group.OTHER);
        }
        return Optional.of(new Whom(Unit.of(unit), groups));
    }
}
