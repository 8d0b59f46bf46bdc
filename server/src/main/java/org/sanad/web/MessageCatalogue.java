package org.sanad.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of every module, read once from {@code messages/<module>_<language>.properties}. */
@Component
public final class MessageCatalogue {

    private record Written(Language language, Digits digits, String key) {}

    private final Map<Language, Map<String, String>> words = new HashMap<>();
    private final Map<Written, MessageFormat> parsed = new ConcurrentHashMap<>();

    public MessageCatalogue() {
        for (var language : Language.values()) {
            words.put(language, read(language));
        }
    }

    /**
     * The words behind a key with its arguments filled in; empty when no module has the key.
     *
     * @param arguments an array for {@code {0}}, a map for {@code {name}}
     */
    Optional<String> text(Language language, Digits digits, String key, Object arguments) {
        var pattern = words.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return Optional.of(pattern);
        }
        var format = parsed.computeIfAbsent(
                new Written(language, digits, key), written -> new MessageFormat(pattern, language.locale(digits)));
        // MessageFormat is not safe for several threads at once
        return Optional.of(((MessageFormat) format.clone()).format(arguments));
    }

    private static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
            for (var file : files) {
                properties(file).forEach((key, value) -> all.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
