package org.sanad.monitoring.panel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.monitoring.FigureYear;
import org.sanad.programmes.FigureScope;
import org.sanad.shared.PCode;
import org.sanad.shared.Period;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** What the address of a figure page or of the API asks for, as typed. Empty and absent are the same. */
record FigureQuery(
        @Nullable String programme,
        @Nullable String year,
        @Nullable String governorate,
        @Nullable String type,
        @Nullable String group) {

    private static final String DEFAULT_PROGRAMME = "MLI";
    private static final Set<String> TYPES = Set.of("", "ILA", "EPW", "WORKSHOP");
    private static final Set<String> GROUPS = Set.of("", "FEMALE", "MALE", "NOT_RECORDED");

    /** @throws Refused for anything that is not known */
    FigureScope scope(int yearIfNotSaid) {
        var place = said(governorate);
        if (!place.isEmpty() && !place.equals("NOT_RECORDED") && !PCode.isWellFormed(place)) {
            throw refused("figures-place-unknown", place);
        }
        return new FigureScope(
                said(programme).isEmpty() ? DEFAULT_PROGRAMME : said(programme),
                Period.year(FigureYear.read(said(year), yearIfNotSaid)),
                place,
                one("figures-type-unknown", said(type), TYPES),
                one("figures-group-unknown", said(group), GROUPS));
    }

    /** The address of a page for a scope; parts that say nothing are left out. */
    static String address(String path, FigureScope scope) {
        return address(path, scope, Map.of());
    }

    static String address(String path, FigureScope scope, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("year", String.valueOf(scope.period().from().getYear()));
        parts.put("programme", scope.programme().equals(DEFAULT_PROGRAMME) ? "" : scope.programme());
        parts.put("governorate", scope.governorate());
        parts.put("type", scope.projectType());
        parts.put("group", scope.sex());
        parts.putAll(more);
        return path + "?"
                + parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String one(String problem, String typed, Set<String> known) {
        if (!known.contains(typed)) {
            throw refused(problem, typed);
        }
        return typed;
    }

    private static Refused refused(String code, String typed) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, typed));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
