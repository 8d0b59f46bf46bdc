package org.sanad.assessment.analysis.answers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sanad.tabulation.PlanRow.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The answers that runs counted. */
@Repository
public class Snapshots {

    private record Kept(Source source, byte[] content) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Snapshots(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(UUID run, Source source, Snapshot snapshot) {
        var content = packed(json.writeValueAsBytes(snapshot));
        jdbc.sql("""
                        insert into assessment.snapshot (run_id, source, content, sha256)
                        values (:run, :source, :content, :sha256)
                        """)
                .param("run", run)
                .param("source", source.name())
                .param("content", content)
                .param("sha256", sha256(content))
                .update();
    }

    public Map<Source, Snapshot> of(UUID run) {
        var found = new EnumMap<Source, Snapshot>(Source.class);
        jdbc.sql("select source, content from assessment.snapshot where run_id = :run")
                .param("run", run)
                .query(Kept.class)
                .list()
                .forEach(kept -> found.put(kept.source(), json.readValue(unpacked(kept.content()), Snapshot.class)));
        return found;
    }

    private static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] content) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
