package org.sanad.programmes.cohorts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Composition;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.workforce.StaffId;

/** A cohort's form, as typed. */
public record CohortForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String site,
        @Nullable String composition,
        @Nullable List<String> facilitators) {

    static final CohortForm BLANK = new CohortForm("", "", "", "MIXED", List.of());

    static CohortForm of(Cohort cohort) {
        return new CohortForm(
                cohort.code(),
                cohort.name(),
                cohort.site().map(site -> site.value().toString()).orElse(""),
                cohort.composition().name(),
                cohort.facilitators().stream()
                        .map(staff -> staff.value().toString())
                        .toList());
    }

    Optional<CohortDetails> details(FormErrors errors) {
        var who = TypedFields.choice(Composition.class, composition);
        if (who.isEmpty()) {
            errors.add("composition", Problem.of("choose-one"));
        }
        return who.map(mix -> new CohortDetails(
                typed(code),
                typed(name),
                TypedFields.id(site).map(SiteId::new),
                mix,
                chosen().stream()
                        .flatMap(id -> TypedFields.id(id).stream())
                        .map(StaffId::new)
                        .toList()));
    }

    public List<String> chosen() {
        return Objects.requireNonNullElse(facilitators, List.of());
    }

    public static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
