package org.sanad.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of Sanad as the framework knows them, and who is expected at each, as the files of the folder {@code routes} state it. */
final class Routes {

    /** Who may enter. */
    sealed interface Expectation {

        /** Nobody need be signed in. */
        record Anyone() implements Expectation {}

        /** Every signed-in user; what they find there is their own. */
        record SignedIn() implements Expectation {}

        /** Whoever has the permissions where the record lies: of each set given, any one. */
        record Needs(List<Set<Permission>> permissions) implements Expectation {

            boolean met(Role role) {
                return permissions.stream().allMatch(anyOf -> anyOf.stream().anyMatch(role::may));
            }
        }

        /** A bearer token alone. */
        record Token() implements Expectation {}

        /** The token in the address alone; without it, 403 and never a question for a password. */
        record Phone() implements Expectation {}

        /** A name and a password with each request; a browser's session opens nothing there. */
        record Password() implements Expectation {}
    }

    private Routes() {}

    /** {@code GET /users}, {@code POST /users/{id}/roles} … */
    static Set<String> existing(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                if (methods.isEmpty()) {
                    routes.add("ANY " + pattern);
                }
                methods.forEach(method -> routes.add(method + " " + pattern));
            }
        });
        return routes;
    }

    static Map<String, Expectation> expected() {
        var expectations = new LinkedHashMap<String, Expectation>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:org/sanad/story/routes/*")) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.trim().split("\\s+"))
                        .forEach(words -> expectations.put(words[0] + " " + words[1], expectation(words)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expectations;
    }

    private static Expectation expectation(String[] words) {
        return switch (words[2]) {
            case "anyone" -> new Expectation.Anyone();
            case "signed-in" -> new Expectation.SignedIn();
            case "token" -> new Expectation.Token();
            case "phone" -> new Expectation.Phone();
            case "password" -> new Expectation.Password();
            default -> {
                var permissions = new ArrayList<Set<Permission>>();
                for (var i = 2; i < words.length; i++) {
                    permissions.add(Arrays.stream(words[i].split("\\|"))
                            .map(Permission::valueOf)
                            .collect(Collectors.toSet()));
                }
                yield new Expectation.Needs(permissions);
            }
        };
    }
}
