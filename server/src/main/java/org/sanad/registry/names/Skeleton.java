package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The coarse key of a name: its consonants alone, near sounds merged, so that an index finds every spelling of a name
 * in every script. It finds حسن and حسين alike; telling them apart is the ranking's part.
 */
final class Skeleton {

    /** A shorter key with a sign left out would say nothing. */
    static final int SHORTEST_WORN = 3;

    private static final int MOST_KEYS = 6;
    private static final String ONLY_VOWELS = "aa";

    private Skeleton() {}

    static Set<String> keys(List<Sounds> readings) {
        Set<String> keys = new LinkedHashSet<>();
        readings.forEach(reading -> keys.addAll(keys(reading.consonants())));
        return keys;
    }

    private static List<String> keys(String consonants) {
        List<String> keys = List.of("");
        for (int i = 0; i < consonants.length(); i++) {
            String options = options(consonants.charAt(i));
            List<String> longer = new ArrayList<>();
            for (int option = 0; option < options.length(); option++) {
                for (String key : keys) {
                    if (longer.size() < MOST_KEYS) {
                        longer.add(key + options.charAt(option));
                    }
                }
            }
            keys = longer;
        }
        return keys.stream().map(Skeleton::settled).distinct().toList();
    }

    /** One sign for neighbours of one kind, and no final h, which is as often a teh marbuta as a sound. */
    private static String settled(String key) {
        StringBuilder settled = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (settled.isEmpty() || settled.charAt(settled.length() - 1) != key.charAt(i)) {
                settled.append(key.charAt(i));
            }
        }
        if (settled.length() > 1 && settled.charAt(settled.length() - 1) == 'h') {
            settled.setLength(settled.length() - 1);
        }
        return settled.isEmpty() ? ONLY_VOWELS : settled.toString();
    }

    /** The classes a sound may fall into: more than one where clerks differ (Ridha, Reza; Mundhir, Munthir). */
    private static String options(char consonant) {
        return switch (consonant) {
            case 'p' -> "b";
            case '8' -> "sz";
            case '6', 'D' -> "zd";
            case 'Z' -> "z";
            case 'J' -> "j";
            case 'c' -> "cj";
            case 'q' -> "k";
            case 'g' -> "gk";
            case 'G' -> "g";
            case 'v' -> "f";
            case 'S' -> "v";
            default -> String.valueOf(consonant);
        };
    }

    /** The key with each single sign left out: what two keys share when one letter was mistyped. */
    static Set<String> withOneLeftOut(String key) {
        Set<String> shorter = new LinkedHashSet<>();
        for (int i = 0; i < key.length() && key.length() >= SHORTEST_WORN; i++) {
            shorter.add(key.substring(0, i) + key.substring(i + 1));
        }
        return shorter;
    }
}
