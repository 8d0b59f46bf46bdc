package org.sanad.programmes.inclusion.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.projects.Project;

/** What a project asked people with disabilities. */
public record ProjectConsultations(Project project, LocalDate today, List<Consultation> all) {

    /** Message key of what is open; empty where people were asked and everything was changed. */
    public Optional<String> stateKey() {
        if (all.isEmpty()) {
            return Optional.of("consultations.state.none");
        }
        return all.stream().anyMatch(Consultation::isOpen) ? Optional.of("consultations.state.open") : Optional.empty();
    }
}
