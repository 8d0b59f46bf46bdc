package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who is how many, sample by sample. */
public final class Sizes {

    private final List<Size> all = new ArrayList<>();
    private final Map<Of, List<Size>> bySample = new HashMap<>();
    private final TreeMap<Integer, Integer> scopes = new TreeMap<>(Map.of(0, 0));

    private record Of(int scope, Whom whom) {}

    void openScope(int item) {
        scopes.putIfAbsent(item, scopes.size());
    }

    void add(Size size) {
        all.add(size);
        bySample.computeIfAbsent(new Of(size.scope(), size.whom()), key -> new ArrayList<>())
                .add(size);
    }

    public int scope(int item) {
        return scopes.floorEntry(item).getValue();
    }

    public List<Size> all() {
        return List.copyOf(all);
    }

    /** Empty also where the report gives two sizes, since then nothing can be proven by either. */
    public Optional<Size> of(Whom whom, int item) {
        List<Size> found = bySample.getOrDefault(new Of(scope(item), whom), List.of());
        boolean one = !found.isEmpty()
                && found.stream()
                        .allMatch(size -> size.size() == found.getFirst().size());
        return one ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
