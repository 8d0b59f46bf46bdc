package org.sanad.demo.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The answers of a governorate, one map for each interview or discussion. */
final class Answers2020 {

    /** Names of the interviews in the file; every other column is a question. */
    static final String INTERVIEW = "interview";

    private Answers2020() {}

    /** @param method {@code kii} or {@code fgd} */
    static List<Map<String, String>> of(Assessment2020 assessment, String method) {
        var lines = read("org/sanad/demo/assessment/%s-%s.csv".formatted(assessment.governorate(), method))
                .lines()
                .toList();
        var names = lines.getFirst().split(",", -1);
        return lines.stream().skip(1).map(line -> answers(names, line)).toList();
    }

    /** Somebody who did not want to be asked: nothing else is written down of them. */
    static Map<String, String> refusal(Assessment2020 assessment, String method) {
        var name = "%s-%s-refused".formatted(assessment.governorate(), method);
        return Map.of(
                INTERVIEW,
                name,
                "start",
                "2020-11-12T13:05:00.000+03:00",
                "end",
                "2020-11-12T13:09:00.000+03:00",
                "interview_date",
                "2020-11-12",
                "enumerator",
                "Interviewer 2",
                "consent",
                "no");
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files are ours and hold no quoted commas; an empty cell was not answered. */
    private static Map<String, String> answers(String[] names, String line) {
        var cells = line.split(",", -1);
        Map<String, String> answers = new HashMap<>();
        for (var i = 0; i < names.length; i++) {
            if (!cells[i].isEmpty()) {
                answers.put(names[i], cells[i]);
            }
        }
        return answers;
    }
}
