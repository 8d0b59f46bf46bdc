package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One name of a chain: how it is spelled once folded, how it may sound, and the keys an index finds it by. */
record NameToken(String folded, List<Sounds> readings, Set<String> keys) {

    /** From here on two spellings are taken for one name. */
    static final double SAME = 0.87;

    /** A few thousand names make nearly all chains; their reading is remembered, as reading costs more than comparing. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final Map<String, NameToken> REMEMBERED = new ConcurrentHashMap<>();

    static NameToken of(String word) {
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(word, NameToken::read);
    }

    private static NameToken read(String word) {
        String bare = CompoundNames.withoutJoints(word);
        List<Sounds> readings = readings(word, bare);
        boolean heard = readings.stream()
                .anyMatch(sounds -> !sounds.consonants().isEmpty()
                        || sounds.gaps().getFirst().present());
        String folded = NameFolding.merged(bare);
        return new NameToken(folded, readings, heard ? Skeleton.keys(readings) : Set.of(folded));
    }

    private static List<Sounds> readings(String word, String bare) {
        if (Letters.isArabic(bare.codePointAt(0))) {
            return List.of(ArabicSounds.of(bare));
        }
        List<Sounds> readings = new ArrayList<>();
        if (CompoundNames.mayBeginWithArticle(word)) {
            readings.addAll(LatinSounds.of(word.substring(2)));
        }
        readings.addAll(LatinSounds.of(bare));
        return List.copyOf(readings);
    }

    String key() {
        return keys.iterator().next();
    }

    /** 1 for one name however spelled, 0 for nothing in common. */
    double similarity(NameToken other) {
        if (folded.equals(other.folded)) {
            return 1;
        }
        double best = 0;
        for (Sounds mine : readings) {
            for (Sounds theirs : other.readings) {
                best = Math.max(best, SoundDistance.similarity(mine, theirs));
            }
        }
        return best;
    }
}
