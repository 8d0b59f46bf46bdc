package org.sanad.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.test.Scenario;
import org.javarosa.xform.parse.XFormParser;

/** The language of these tests: a form is a table in the test, and a phone's own library fills it in. */
final class Form {

    private final Conversion conversion;

    private Form(Conversion conversion) {
        this.conversion = conversion;
    }

    /** A form drawn as a table. */
    static Form of(String table) {
        return of(table.getBytes(UTF_8), "form.md");
    }

    static Form of(byte[] file, String name) {
        return new Form(ConvertForm.from(file, name));
    }

    /** A survey sheet alone, its first row the headings. */
    static Form survey(String rows) {
        return of("| survey |\n" + indented(rows));
    }

    private static String indented(String rows) {
        return rows.lines().map(row -> "| " + row + "\n").reduce("", String::concat);
    }

    Conversion.Converted converted() {
        assertThat(conversion).as(findings().toString()).isInstanceOf(Conversion.Converted.class);
        return (Conversion.Converted) conversion;
    }

    String xform() {
        return converted().xform();
    }

    List<Finding> found() {
        return conversion.findings();
    }

    /** Findings as "code row", in their order; those every little form has are left out. */
    List<String> findings() {
        return conversion.findings().stream()
                .filter(finding -> finding.code() != Code.FORM_ID_MISSING && finding.code() != Code.VERSION_MISSING)
                .map(finding -> finding.code().id() + " " + finding.place().row())
                .toList();
    }

    boolean isRefused() {
        return conversion instanceof Conversion.Refused;
    }

    /** The form opened on a phone. */
    Phone opened() {
        return new Phone(scenario(xform()));
    }

    private static synchronized Scenario scenario(String xform) {
        try {
            Path file = Files.createTempFile("form", ".xml");
            try {
                Files.writeString(file, xform);
                return Scenario.init(file.toFile());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XFormParser.ParseException e) {
            throw new AssertionError(xform, e);
        }
    }

    /** A phone with the form in hand. Paths begin below the form; turns of a repeat count from 1. */
    record Phone(Scenario scenario) {

        Phone answer(String path, String value) {
            assertThat(scenario.answer("/data/" + path, value)).isEqualTo(Scenario.AnswerResult.OK);
            return this;
        }

        Phone answer(String path, int value) {
            assertThat(scenario.answer("/data/" + path, value)).isEqualTo(Scenario.AnswerResult.OK);
            return this;
        }

        Phone tick(String path, String... values) {
            scenario.answer("/data/" + path, values);
            return this;
        }

        Scenario.AnswerResult tried(String path, int value) {
            return scenario.answer("/data/" + path, value);
        }

        String value(String path) {
            IAnswerData answer = scenario.answerOf("/data/" + path);
            return answer == null ? "" : Objects.requireNonNull(answer.uncast().getString());
        }

        boolean asks(String path) {
            return scenario.getAnswerNode("/data/" + path).isRelevant();
        }

        List<String> choices(String path) {
            return scenario.choicesOf("/data/" + path).stream()
                    .map(choice -> choice.getValue())
                    .toList();
        }
    }
}
