package org.sanad.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of findings: English, Arabic, Sorani; English for everybody else. */
final class Words {

    static final List<String> TRANSLATED = List.of("ar", "ckb");

    private static final Map<String, Properties> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Pattern PLACES = Pattern.compile("`([^`]*)`|\\{(\\d)}");

    /** Marks that set a piece of text apart, so that it keeps its own direction inside a sentence of the other one. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';
    private static final Pattern MARKS_OF_DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private Words() {}

    /** All words of a language by their keys, as they are written in its file. */
    static Properties in(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Words::read);
    }

    static String filled(String key, List<String> arguments, Locale locale) {
        String language = TRANSLATED.contains(locale.getLanguage()) ? locale.getLanguage() : "";
        String words = in(language).getProperty(key, key);
        return language.isEmpty() ? inserted(words, arguments) : isolated(words, arguments);
    }

    private static String inserted(String words, List<String> arguments) {
        return PLACES.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(2) == null ? place.group() : argument(place.group(2), arguments)));
    }

    /** What stands between grave accents, and what is inserted, is set apart from the sentence around it. */
    private static String isolated(String words, List<String> arguments) {
        return PLACES.matcher(words).replaceAll(place -> {
            String piece =
                    place.group(2) == null ? inserted(place.group(1), arguments) : argument(place.group(2), arguments);
            String plain = MARKS_OF_DIRECTION.matcher(piece).replaceAll("");
            return Matcher.quoteReplacement(ISOLATE + plain + END_OF_ISOLATE);
        });
    }

    private static String argument(String number, List<String> arguments) {
        int at = Integer.parseInt(number);
        return at < arguments.size() ? arguments.get(at) : "";
    }

    private static Properties read(String language) {
        String file = language.isEmpty() ? "findings.properties" : "findings_" + language + ".properties";
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
