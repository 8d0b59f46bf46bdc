package org.sanad.house;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The message files of all modules, read as files so that no two can hide each other's keys. */
final class MessageFiles {

    static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    /** Letters that Arabic keyboards put where Sorani has its own, and the heh that only CLDR writes. */
    private static final String NOT_SORANI = "يكةىھ";

    private MessageFiles() {}

    /** Key to pattern of one language, over all modules. */
    static Map<String, String> read(Path folder, String language, List<String> doubled) {
        var all = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*_" + language + ".properties")) {
            for (var file : files) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                for (var key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        doubled.add(language + ": " + key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** What is wrong with one key in its three languages; nothing when all is well. */
    static List<String> faults(String key, String en, String ar, String ckb) {
        var faults = new ArrayList<String>();
        try {
            var english = new MessagePattern(en);
            var arabic = new MessagePattern(ar);
            if (!places(english).equals(places(arabic)) || !places(english).equals(places(new MessagePattern(ckb)))) {
                faults.add(key + ": other places than in English");
            }
            if (forms(english).size() > 0 && !forms(arabic).containsAll(ARABIC_FORMS)) {
                faults.add(key + ": Arabic has six forms, here " + forms(arabic));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            faults.add(key + ": " + e.getMessage());
        }
        if (ckb.chars().anyMatch(letter -> NOT_SORANI.indexOf(letter) >= 0)) {
            faults.add(key + ": a letter that is not Sorani's");
        }
        return faults;
    }

    private static Set<String> places(MessagePattern pattern) {
        var names = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    /** The plural forms that a pattern spells out. */
    private static Set<String> forms(MessagePattern pattern) {
        var forms = new TreeSet<String>();
        var plural = false;
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            plural |= part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL;
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            }
        }
        return plural ? forms : Set.of();
    }
}
