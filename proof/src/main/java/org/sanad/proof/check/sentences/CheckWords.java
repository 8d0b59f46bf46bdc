package org.sanad.proof.check.sentences;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.InWords;
import org.sanad.proof.text.Passage;
import org.sanad.proof.text.Quantity;

/** "Forty-two per cent (43%)": who writes a number twice means the same both times. */
public final class CheckWords implements Check {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : said.report().passages()) {
            for (Quantity one : passage.quantities()) {
                Matcher digits = DIGITS.matcher(one.written());
                if (!one.inWords().isEmpty()
                        && digits.find()
                        && one.whole()
                        && InWords.value(one.inWords()) != one.count()) {
                    found.add(Finding.proven(
                            Code.WORDS_AND_DIGITS,
                            List.of(Reading.of(
                                    passage.place(one.start()), passage.text(passage.sentenceAt(one.start())))),
                            Map.ofEntries(entry("words", one.inWords()), entry("digits", one.shown())),
                            List.of(InWords.value(one.inWords()) + " ≠ "
                                    + one.value().toPlainString())));
                }
            }
        }
        return found;
    }
}
