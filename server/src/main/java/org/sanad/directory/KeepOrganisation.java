package org.sanad.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes organisations. They belong to the mission, so whoever keeps one governorate cannot. */
@Component
public class KeepOrganisation {

    private final Organisations organisations;
    private final Permit permit;
    private final Audit audit;

    KeepOrganisation(Organisations organisations, Permit permit, Audit audit) {
        this.organisations = organisations;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Organisation> list() {
        permit.requireAnywhere(Permission.KEEP_DIRECTORY);
        return organisations.all();
    }

    @Transactional(readOnly = true)
    public Organisation organisation(OrganisationId id) {
        permit.require(Permission.KEEP_DIRECTORY, Target.mission());
        return existing(id);
    }

    @Transactional
    public Kept<OrganisationId> add(OrganisationDetails details) {
        permit.require(Permission.KEEP_DIRECTORY, Target.mission());
        var faults = faults(details, Optional.empty());
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = organisations.add(details);
        added.ifPresent(id -> audit.recorded("organisation.added", Subject.of("organisation", id.value())));
        return added.<Kept<OrganisationId>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("name", Problem.of("organisation-name-taken"))));
    }

    @Transactional
    public Kept<OrganisationId> change(OrganisationId id, OrganisationDetails details) {
        permit.require(Permission.KEEP_DIRECTORY, Target.mission());
        existing(id);
        var faults = faults(details, Optional.of(id));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        organisations.change(id, details);
        audit.recorded("organisation.changed", Subject.of("organisation", id.value()));
        return new Kept.Yes<>(id);
    }

    private Map<String, Problem> faults(OrganisationDetails details, Optional<OrganisationId> except) {
        var faults = details.faults();
        if (faults.isEmpty() && organisations.isNameTaken(details.name(), except)) {
            faults.put("name", Problem.of("organisation-name-taken"));
        }
        return faults;
    }

    private Organisation existing(OrganisationId id) {
        return organisations
                .find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-organisation")));
    }
}
