package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks the index stage by stage, strict first, and ranks what comes back by the ear. */
public final class NameSearch {

    /** How many candidates to take from the index at each stage; the ranking here is finer than SQL's. */
    public static final int CANDIDATES = 300;

    /** How many rows the index may yield before they are ordered: bounds the time where a common name is asked alone. */
    public static final int SCANNED = 1500;

    /** One hit this good ends the asking: it is the name that was typed. */
    private static final double FOUND = 0.93;

    /** So do enough hits as good as this. */
    private static final double GOOD = 0.8;

    /** A hit below this is noise and is not shown. */
    private static final double WORTH_SHOWING = 0.45;

    private NameSearch() {}

    /** A person found, and how well the name fits what was typed (0..1). */
    public record Hit<T>(T person, double score) {}

    /**
     * @param typed what the user typed
     * @param most how many hits to give back
     * @param id what tells candidates apart
     * @param name the candidate's name as written
     * @param index runs the query of {@code docs/names.md} with the terms' folded and sound and this stage's tsquery
     */
    public static <T> List<Hit<T>> find(
            String typed, int most, Function<T, Object> id, Function<T, String> name, Index<T> index) {
        SearchTerms terms = SearchTerms.of(typed);
        FoldedName query = NameFolding.fold(typed);
        Map<Object, Hit<T>> hits = new LinkedHashMap<>();
        for (String stage : terms.stages()) {
            for (T person : index.candidates(terms, stage)) {
                hits.computeIfAbsent(
                        id.apply(person),
                        known -> new Hit<>(
                                person, NameSimilarity.searchScore(query, NameFolding.fold(name.apply(person)))));
            }
            if (isEnough(hits.values(), most)) {
                break;
            }
        }
        List<Hit<T>> ranked = new ArrayList<>(hits.values());
        ranked.sort(Comparator.comparingDouble((Hit<T> hit) -> -hit.score()));
        return ranked.stream()
                .filter(hit -> hit.score() >= WORTH_SHOWING)
                .limit(most)
                .toList();
    }

    private static <T> boolean isEnough(Collection<Hit<T>> hits, int most) {
        return hits.stream().anyMatch(hit -> hit.score() >= FOUND)
                || hits.stream().filter(hit -> hit.score() >= GOOD).count() >= most;
    }

    /** Candidates of one stage, at most {@link #CANDIDATES}, from people the viewer may see. */
    @FunctionalInterface
    public interface Index<T> {
        List<T> candidates(SearchTerms terms, String stage);
    }
}
