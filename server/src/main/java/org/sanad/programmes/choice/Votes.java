package org.sanad.programmes.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanad.programmes.modules.ModuleNumber;

/** Votes counted for each module; those nobody voted for are left out. */
public record Votes(Map<ModuleNumber, Integer> counts) {

    public static final Votes NONE = new Votes(Map.of());

    public Votes {
        var given = new TreeMap<ModuleNumber, Integer>();
        counts.forEach((module, votes) -> {
            if (votes > 0) {
                given.put(module, votes);
            }
        });
        counts = Map.copyOf(given);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ModuleNumber module) {
        return counts.getOrDefault(module, 0);
    }

    /** The module with most votes, or several that share them; none where nobody voted. */
    public List<ModuleNumber> ahead() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.keySet().stream()
                .filter(module -> of(module) == most)
                .sorted()
                .toList();
    }

    public Optional<ModuleNumber> winner() {
        return ahead().size() == 1 ? Optional.of(ahead().getFirst()) : Optional.empty();
    }
}
