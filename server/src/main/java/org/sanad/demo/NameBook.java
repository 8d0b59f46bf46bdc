package org.sanad.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.sanad.registry.Sex;

/**
 * Makes names that belong to nobody: a given name, a father's, a grandfather's and a family's, drawn each for itself, in
 * one script a person. The same seed makes the same names.
 */
final class NameBook {

    /** The columns of the name lists. */
    private static final int SCRIPTS = 3;

    private static final List<String[]> GIVEN = read("given-names.csv");
    private static final List<String[]> FAMILIES = read("family-names.csv");
    private static final List<String[]> WOMEN = ofSex("female");
    private static final List<String[]> MEN = ofSex("male");

    private final Random random;

    NameBook(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param sorani whether the person is more likely to write in Sorani than in Arabic
     */
    String name(Sex sex, boolean sorani) {
        var script = script(sorani);
        var given = sex == Sex.FEMALE ? WOMEN : sex == Sex.MALE || random.nextBoolean() ? MEN : WOMEN;
        return String.join(" ", draw(given, script), draw(MEN, script), draw(MEN, script), draw(FAMILIES, script));
    }

    /** Arabic or Sorani as the place has it; one in five in Latin script, as foreign lists write them. */
    private int script(boolean sorani) {
        if (random.nextInt(5) == 0) {
            return SCRIPTS - 1;
        }
        return sorani && random.nextInt(3) > 0 ? 1 : 0;
    }

    private String draw(List<String[]> names, int script) {
        return names.get(random.nextInt(names.size()))[script];
    }

    private static List<String[]> ofSex(String sex) {
        return GIVEN.stream().filter(row -> row[SCRIPTS].equals(sex)).toList();
    }

    private static List<String[]> read(String file) {
        try (var stream = NameBook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
