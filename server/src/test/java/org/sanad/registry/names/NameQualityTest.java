package org.sanad.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A guard against regress on the committed lists of common names; the bench measures on spellings of its own. */
class NameQualityTest {

    private static final int SCRIPTS = 3;

    @Test
    void nearly_every_common_name_is_the_same_in_all_three_scripts_and_has_a_common_key() throws IOException {
        List<String[]> names = names();
        List<String> unlike = new ArrayList<>();
        List<String> unkeyed = new ArrayList<>();
        for (String[] name : names) {
            for (int one = 0; one < SCRIPTS; one++) {
                NameToken mine = token(name[one]);
                NameToken theirs = token(name[(one + 1) % SCRIPTS]);
                if (mine.similarity(theirs) < NameToken.SAME) {
                    unlike.add(name[one] + "/" + name[(one + 1) % SCRIPTS]);
                }
                if (Collections.disjoint(mine.keys(), theirs.keys())) {
                    unkeyed.add(name[one] + "/" + name[(one + 1) % SCRIPTS]);
                }
            }
        }
        assertThat(unlike).hasSizeLessThan(names.size() * SCRIPTS * 3 / 100);
        assertThat(unkeyed).hasSizeLessThan(names.size() * SCRIPTS * 2 / 100);
    }

    @Test
    void few_pairs_of_different_given_names_are_taken_for_one() throws IOException {
        List<String[]> names = names("given-names.csv");
        int pairs = 0;
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                for (int script = 0; script < SCRIPTS; script++) {
                    pairs++;
                    if (token(names.get(i)[script]).similarity(token(names.get(j)[script])) >= NameToken.SAME) {
                        taken.add(names.get(i)[script] + "/" + names.get(j)[script]);
                    }
                }
            }
        }
        assertThat(taken).hasSizeLessThan(pairs / 1000);
    }

    private static NameToken token(String name) {
        return NameFolding.fold(name).tokens().getFirst();
    }

    private static List<String[]> names() throws IOException {
        List<String[]> names = new ArrayList<>(names("given-names.csv"));
        names.addAll(names("family-names.csv"));
        return names;
    }

    private static List<String[]> names(String list) throws IOException {
        try (var in = Objects.requireNonNull(NameQualityTest.class.getResourceAsStream("/org/sanad/demo/" + list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
