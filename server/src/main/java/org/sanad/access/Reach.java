package org.sanad.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a permission reaches, as parameters for SQL: {@code :everywhere}, {@code :areas} (p-codes, each with all that
 * lies in it), {@code :projects}, and {@code :ownAreas}/{@code :ownProjects}/{@code :ownEverywhere} for grants that
 * reach only what is assigned to {@code :self}. Queries hand them to the one rule that reads them, such as {@code
 * programmes.reachable_project}.
 *
 * @param user who asks, for grants that reach only their own; the nil UUID when nobody is signed in
 */
public record Reach(UUID user, List<Grant> grants) {

    public static final UUID NOBODY = new UUID(0, 0);

    public boolean isEmpty() {
        return grants.isEmpty();
    }

    public boolean everywhere() {
        return full().anyMatch(grant -> grant.scope() instanceof Scope.Mission);
    }

    /** The SQL parameters named above. */
    public Map<String, Object> parameters() {
        return Map.of(
                "self", user,
                "everywhere", everywhere(),
                "areas", areas(full()),
                "projects", projects(full()),
                "ownEverywhere", own().anyMatch(grant -> grant.scope() instanceof Scope.Mission),
                "ownAreas", areas(own()),
                "ownProjects", projects(own()));
    }

    private Stream<Grant> full() {
        return grants.stream().filter(grant -> !grant.role().onlyOwn());
    }

    private Stream<Grant> own() {
        return grants.stream().filter(grant -> grant.role().onlyOwn());
    }

    private static String[] areas(Stream<Grant> grants) {
        return grants.flatMap(grant ->
                        grant.scope() instanceof Scope.InArea(var area) ? Stream.of(area.value()) : Stream.empty())
                .toArray(String[]::new);
    }

    private static UUID[] projects(Stream<Grant> grants) {
        return grants.flatMap(grant ->
                        grant.scope() instanceof Scope.OfProject(var project) ? Stream.of(project) : Stream.empty())
                .toArray(UUID[]::new);
    }
}
