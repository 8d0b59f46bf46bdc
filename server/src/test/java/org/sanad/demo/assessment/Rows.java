package org.sanad.demo.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The committed files, cell by cell, read without the program's help. */
final class Rows {

    private Rows() {}

    static List<Map<String, String>> published() {
        return of("org/sanad/monitoring/published-2020.csv");
    }

    static List<Map<String, String>> interviews(String governorate, String method) {
        return of("org/sanad/demo/assessment/" + governorate + "-" + method + ".csv");
    }

    private static List<Map<String, String>> of(String file) {
        try {
            var lines = new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(names, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String line) {
        var cells = line.split(",", -1);
        if (cells.length != names.length) {
            throw new IllegalStateException(line);
        }
        Map<String, String> row = new HashMap<>();
        for (var i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
