package org.sanad.workforce.teamwork;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.Site;
import org.sanad.directory.SiteId;
import org.sanad.directory.Sites;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.sanad.workforce.StaffId;

/** A visit or a meeting as it is typed. */
public record TeamEventForm(
        @Nullable String kind,
        @Nullable String day,
        @Nullable String area,
        @Nullable String site,
        @Nullable String about,
        @Nullable String outcome,
        @Nullable List<String> people) {

    static TeamEventForm blank(TeamEventKind kind) {
        return new TeamEventForm(kind.name(), "", "", "", "", "", List.of());
    }

    public TeamEventKind chosenKind() {
        return TypedFields.choice(TeamEventKind.class, kind).orElse(TeamEventKind.COORDINATION_MEETING);
    }

    public List<String> chosenPeople() {
        return Objects.requireNonNullElse(people, List.of());
    }

    public static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Empty where something cannot be read, with the errors said. A visit lies where its site lies. */
    Optional<TeamEventDetails> details(Sites sites, FormErrors errors) {
        var on = TypedFields.date(day);
        if (on.isEmpty()) {
            errors.add("day", Problem.of("date-not-read"));
        }
        var at = chosenKind() == TeamEventKind.SUPPORT_VISIT
                ? TypedFields.id(site).map(SiteId::new).flatMap(sites::find)
                : Optional.<Site>empty();
        var where = at.map(Site::area).or(this::typedArea);
        if (where.isEmpty()) {
            errors.add(chosenKind() == TeamEventKind.SUPPORT_VISIT ? "site" : "area", Problem.of("choose-one"));
        }
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(new TeamEventDetails(
                chosenKind(),
                on.orElseThrow(),
                where.orElseThrow(),
                at.map(Site::id),
                typed(about),
                typed(outcome),
                who()));
    }

    private Optional<PCode> typedArea() {
        return chosenKind() == TeamEventKind.COORDINATION_MEETING && PCode.isWellFormed(TypedText.of(area))
                ? Optional.of(new PCode(TypedText.of(area)))
                : Optional.empty();
    }

    private List<StaffId> who() {
        return chosenPeople().stream()
                .flatMap(id -> TypedFields.id(id).stream())
                .map(StaffId::new)
                .toList();
    }
}
