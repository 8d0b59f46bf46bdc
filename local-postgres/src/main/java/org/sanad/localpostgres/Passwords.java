package org.sanad.localpostgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Random, made once per cluster, kept in a file that only the owner of the folder can read. */
record Passwords(String superuser, String application) {

    static boolean keptIn(Path file) {
        return Files.exists(file);
    }

    static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Passwords(entry(kept, "superuser", file), entry(kept, "application", file));
    }

    static Passwords fresh() {
        SecureRandom random = new SecureRandom();
        return new Passwords(word(random), word(random));
    }

    void keepIn(Path file) throws IOException {
        Trees.writePrivately(file, "superuser=%s%napplication=%s%n".formatted(superuser, application));
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }

    private static String entry(Properties kept, String name, Path file) {
        @Nullable String word = kept.getProperty(name);
        if (word == null) {
            throw new LocalPostgresProblem(
                    "%s holds no password for the %s. Delete that file: the next start sets new passwords."
                            .formatted(file, name));
        }
        return word;
    }

    /** URL-safe, hence also safe inside an SQL literal and a properties file. */
    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
