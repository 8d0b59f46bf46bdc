package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as field teams write them: both spellings of groups, the author's own columns, three languages, long lists. */
class SampleFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/forms");

    @ParameterizedTest
    @MethodSource
    void every_form_converts_without_a_fault_and_can_be_walked_through_on_a_phone(Path file) throws IOException {
        var form = Form.of(Files.readAllBytes(file), file.getFileName().toString());

        assertThat(form.isRefused()).as(form.found().toString()).isFalse();
        var phone = form.opened().scenario();
        int steps = 0;
        while (!phone.atTheEndOfForm() && steps < 2_000) {
            phone.next();
            steps++;
        }
        assertThat(steps).isBetween(3, 1_999);
    }

    static Stream<Path> every_form_converts_without_a_fault_and_can_be_walked_through_on_a_phone() throws IOException {
        return Files.list(FORMS).sorted();
    }
}
