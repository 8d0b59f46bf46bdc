package org.sanad.programmes.projects;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/**
 * A project's form, as typed.
 *
 * @param request id of the request it begins with; empty for most
 */
record ProjectForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String type,
        @Nullable String delivery,
        @Nullable String site,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String workshop,
        @Nullable String request) {

    static final ProjectForm BLANK = new ProjectForm("", "", "", "WITH_LIVELIHOODS", "", "", "", "", "");

    static ProjectForm of(Project project) {
        return new ProjectForm(
                project.code(),
                project.name(),
                project.type().name(),
                project.delivery().name(),
                project.site().value().toString(),
                project.startsOn().toString(),
                project.endsOn().toString(),
                project.workshop().map(WorkshopKind::name).orElse(""),
                "");
    }

    /** Empty when something cannot be read; the errors then say what. */
    Optional<ProjectDetails> details(FormErrors errors) {
        var chosenType = required("type", TypedFields.choice(ProjectType.class, type), "choose-one", errors);
        var runBy = required("delivery", TypedFields.choice(Delivery.class, delivery), "choose-one", errors);
        var place = required("site", TypedFields.id(site), "choose-one", errors);
        var start = required("startsOn", TypedFields.date(startsOn), "date-not-read", errors);
        var end = required("endsOn", TypedFields.date(endsOn), "date-not-read", errors);
        if (errors.any()) {
            ProjectDetails.faultsOfWords(TypedText.of(code).toUpperCase(Locale.ROOT), TypedText.of(name))
                    .forEach(errors::add);
            return Optional.empty();
        }
        return Optional.of(new ProjectDetails(
                Objects.requireNonNullElse(code, ""),
                Objects.requireNonNullElse(name, ""),
                chosenType.orElseThrow(),
                runBy.orElseThrow(),
                new SiteId(place.orElseThrow()),
                start.orElseThrow(),
                end.orElseThrow(),
                TypedFields.choice(WorkshopKind.class, workshop)));
    }

    Map<String, String> typed() {
        return Stream.of(
                        Optional.ofNullable(code).map(text -> Map.entry("code", text)),
                        Optional.ofNullable(name).map(text -> Map.entry("name", text)),
                        Optional.ofNullable(type).map(text -> Map.entry("type", text)),
                        Optional.ofNullable(delivery).map(text -> Map.entry("delivery", text)),
                        Optional.ofNullable(site).map(text -> Map.entry("site", text)),
                        Optional.ofNullable(startsOn).map(text -> Map.entry("startsOn", text)),
                        Optional.ofNullable(endsOn).map(text -> Map.entry("endsOn", text)),
                        Optional.ofNullable(workshop).map(text -> Map.entry("workshop", text)),
                        Optional.ofNullable(request).map(text -> Map.entry("request", text)))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> Optional<T> required(String field, Optional<T> read, String problem, FormErrors errors) {
        if (read.isEmpty()) {
            errors.add(field, problem.equals("date-not-read") ? Problem.of("date-not-read") : Problem.of("choose-one"));
        }
        return read;
    }
}
