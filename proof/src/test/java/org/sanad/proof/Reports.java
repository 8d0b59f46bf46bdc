package org.sanad.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reports written for these tests. */
final class Reports {

    private Reports() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream("/reports/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As in {@code chart-swapped@13}. */
    static List<String> codesAndLines(String text) {
        return ProofRead.text(text).findings().stream()
                .map(one -> one.code().key() + "@" + one.place().line())
                .toList();
    }

    static List<Code> codes(String text) {
        return ProofRead.text(text).findings().stream().map(Finding::code).toList();
    }
}
