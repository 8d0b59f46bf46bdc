package org.sanad.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The English words of findings. */
final class Words {

    private static final Properties ALL = read();

    private Words() {}

    static String of(String key) {
        return ALL.getProperty(key, key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("findings.properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
