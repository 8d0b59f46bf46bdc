package org.sanad.assessment.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a round in one version.
 *
 * @param version 0 before the first code
 */
public record Codebook(int version, List<Code> codes) {

    /** A code where it stands in the tree. */
    public record Branch(Code code, int depth) {}

    /** A code before those below it. */
    public List<Branch> tree() {
        List<Branch> tree = new ArrayList<>();
        grow(null, 0, tree);
        return tree;
    }

    public Optional<Code> find(UUID id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /** The code and all that stand below it. */
    public Set<UUID> below(UUID id) {
        Set<UUID> found = new HashSet<>(Set.of(id));
        codes.stream()
                .filter(code -> Objects.equals(code.parent(), id))
                .forEach(code -> found.addAll(below(code.id())));
        return found;
    }

    private void grow(@Nullable UUID parent, int depth, List<Branch> tree) {
        codes.stream().filter(code -> Objects.equals(code.parent(), parent)).forEach(code -> {
            tree.add(new Branch(code, depth));
            grow(code.id(), depth + 1, tree);
        });
    }
}
