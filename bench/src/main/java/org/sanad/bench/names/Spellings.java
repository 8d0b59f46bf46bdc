package org.sanad.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Names as different people write them, from the hand-written list; each half keeps to itself. */
record Spellings(List<Name> men, List<Name> women, List<Name> families) {

    enum Half {
        /** Seen while the weights were set. */
        TUNED_ON,
        /** Measured only. */
        HELD_OUT
    }

    enum Script {
        ARABIC,
        SORANI,
        LATIN
    }

    record Name(List<String> forms) {

        String first() {
            return forms.getFirst();
        }

        boolean isCompound() {
            return first().contains(" ");
        }

        /** One spelling in the script, or in whatever the name has nearest to it. */
        String in(Script script, RandomGenerator random) {
            List<String> fitting =
                    forms.stream().filter(form -> script(form) == script).toList();
            if (fitting.isEmpty()) {
                fitting = forms.stream()
                        .filter(form -> (script(form) == Script.LATIN) == (script == Script.LATIN))
                        .toList();
            }
            return fitting.get(random.nextInt(fitting.size()));
        }

        private static Script script(String form) {
            if (form.chars().anyMatch(letter -> letter < 0x250 && Character.isLetter(letter))) {
                return Script.LATIN;
            }
            boolean sorani = form.chars().anyMatch(letter -> "ەێۆڕڵڤپچگژکی".indexOf(letter) >= 0);
            return sorani ? Script.SORANI : Script.ARABIC;
        }
    }

    static Spellings of(Half half) {
        List<List<Name>> kinds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int[] seen = new int[kinds.size()];
        for (String line : lines("/org/sanad/bench/names/spellings.csv")) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            int kind = "mft".indexOf(cells.getFirst());
            boolean mine = (seen[kind]++ % 2 == 0) == (half == Half.TUNED_ON);
            if (mine) {
                kinds.get(kind).add(new Name(List.copyOf(cells.subList(1, cells.size()))));
            }
        }
        return new Spellings(kinds.get(0), kinds.get(1), kinds.get(2));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Spellings.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
