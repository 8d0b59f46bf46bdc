package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * JdbcClient's {@code stream()} keeps its connection until somebody closes the stream. Twelve forgotten ones and every
 * page stands still; so rows are read as a list first.
 */
class ConnectionsTest {

    private static final Pattern OPEN_STREAM = Pattern.compile("\\.query\\([\\w.:]+\\)\\s*\\.stream\\(");

    @Test
    void no_query_keeps_its_connection() throws IOException {
        var keeping = new ArrayList<String>();
        for (var path : sources()) {
            if (OPEN_STREAM.matcher(Files.readString(path)).find()) {
                keeping.add(path.toString());
            }
        }
        assertThat(keeping).isEmpty();
    }

    @Test
    void a_planted_stream_is_seen() {
        assertThat("jdbc.sql(\"select 1\").query(Row.class)\n    .stream()").containsPattern(OPEN_STREAM);
        assertThat("jdbc.sql(\"select 1\").query(Row.class).list().stream()").doesNotContainPattern(OPEN_STREAM);
    }

    private static List<Path> sources() throws IOException {
        try (var all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
