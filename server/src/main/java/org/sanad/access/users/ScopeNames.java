package org.sanad.access.users;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Scope;
import org.sanad.access.ScopeChoices;
import org.sanad.access.ScopeChoices.Choice;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** Names scopes for people, and reads a scope back from a form. */
@Component
public class ScopeNames {

    private static final String MISSION = "mission";

    private final List<ScopeChoices> sources;

    ScopeNames(List<ScopeChoices> sources) {
        this.sources = sources;
    }

    /** Everything a role can be given in, besides the whole mission. */
    public List<Choice> choices(String language) {
        return sources.stream()
                .flatMap(source -> source.choices(language).stream())
                .toList();
    }

    /** The scope's name; empty for the whole mission, whose name is a message. */
    public Optional<String> name(Scope scope, String language) {
        return switch (scope) {
            case Scope.Mission() -> Optional.empty();
            case Scope.InArea(var area) -> Optional.of(labelOr(scope, language, area.value()));
            case Scope.OfProject(var project) -> Optional.of(labelOr(scope, language, project.toString()));
        };
    }

    public static String formValue(Scope scope) {
        return switch (scope) {
            case Scope.Mission() -> MISSION;
            case Scope.InArea(var area) -> "area:" + area.value();
            case Scope.OfProject(var project) -> "project:" + project;
        };
    }

    /** Reads what {@link #formValue} wrote; empty for anything else. */
    static Optional<Scope> read(String formValue) {
        if (formValue.equals(MISSION)) {
            return Optional.of(new Scope.Mission());
        }
        if (formValue.startsWith("area:") && PCode.isWellFormed(formValue.substring(5))) {
            return Optional.of(new Scope.InArea(new PCode(formValue.substring(5))));
        }
        try {
            return formValue.startsWith("project:")
                    ? Optional.of(new Scope.OfProject(UUID.fromString(formValue.substring(8))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private String labelOr(Scope scope, String language, String otherwise) {
        return choices(language).stream()
                .filter(choice -> choice.scope().equals(scope))
                .map(Choice::label)
                .findFirst()
                .orElse(otherwise);
    }
}
