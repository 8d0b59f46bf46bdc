package org.sanad.forms.odata.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a program asks of a table.
 *
 * @param top how many rows at most in all; empty for all
 * @param page how many rows at once
 * @param at where the page before ended
 * @param count whether the number of all rows is told
 * @param select properties; empty for all
 * @param expand whether rows of repeats stand within their submissions
 * @param address where it was asked
 */
public record Question(
        Optional<Long> top,
        long skip,
        int page,
        Optional<SkipToken> at,
        boolean count,
        Condition condition,
        Order order,
        Set<String> select,
        boolean expand,
        String address) {

    /** Excel and Power BI follow from page to page by themselves. */
    public static final int PAGE = 10_000;

    private static final Set<String> KNOWN = Set.of(
            "$top", "$skip", "$skiptoken", "$count", "$filter", "$select", "$orderby", "$expand", "$format", "$wkt");

    /** @param preferred rows at once, where the program says so */
    public static Question of(Map<String, String> asked, EntitySet set, int preferred, String address) {
        requireKnown(asked);
        var order = Order.of(asked.getOrDefault("$orderby", ""));
        var at = text(asked, "$skiptoken").map(token -> SkipToken.of(token, order));
        var top = at.map(SkipToken::left).or(() -> number(asked, "$top"));
        return new Question(
                top.filter(most -> most >= 0),
                at.isPresent() ? 0 : number(asked, "$skip").orElse(0L),
                preferred,
                at,
                asked.getOrDefault("$count", "").equals("true"),
                text(asked, "$filter")
                        .map(filter -> WriteCondition.of(set, ParseFilter.of(filter)))
                        .orElse(Condition.NONE),
                order,
                selected(asked.getOrDefault("$select", ""), set),
                expanded(asked.getOrDefault("$expand", ""), set),
                address);
    }

    private static void requireKnown(Map<String, String> asked) {
        asked.keySet().stream()
                .filter(name -> name.startsWith("$") && !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Misasked("odata-option-unknown", name);
                });
        var format = asked.getOrDefault("$format", "json");
        if (!format.equals("json") && !format.startsWith("application/json")) {
            throw new Misasked("odata-format", format);
        }
    }

    private static Optional<String> text(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).filter(text -> !text.isBlank());
    }

    private static Optional<Long> number(Map<String, String> asked, String name) {
        return text(asked, name).map(text -> {
            if (!text.matches("\\d{1,12}")) {
                throw new Misasked("odata-number", name, text);
            }
            return Long.valueOf(text);
        });
    }

    private static Set<String> selected(String asked, EntitySet set) {
        List<String> paths = Arrays.stream(asked.split(","))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
        if (paths.contains("*")) {
            return Set.of();
        }
        for (var path : paths) {
            if (!path.startsWith("__")
                    && !path.startsWith("meta")
                    && set.root().find(path).isEmpty()) {
                throw new Misasked("odata-property-unknown", path, set.name());
            }
        }
        return paths.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static boolean expanded(String asked, EntitySet set) {
        if (!asked.isEmpty() && !asked.equals("*")) {
            throw new Misasked("odata-expand", asked);
        }
        return asked.equals("*") && set.table().isForm();
    }

    /** Rows on this page. */
    public long rows() {
        return Math.min(page, top.orElse((long) page));
    }

    public boolean selects(String path) {
        return select.isEmpty()
                || select.contains(path)
                || select.stream().anyMatch(chosen -> path.startsWith(chosen + "/") || chosen.startsWith(path + "/"));
    }
}
