package org.sanad.workforce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.access.UserDirectory;
import org.sanad.directory.Organisations;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes members of staff. Only for the whole mission: whom a user is decides which cohorts are their own, so
 * a link made in one governorate would open groups in another.
 */
@Component
public class KeepStaff {

    private final StaffMembers staff;
    private final Organisations organisations;
    private final UserDirectory users;
    private final Permit permit;
    private final Audit audit;

    KeepStaff(StaffMembers staff, Organisations organisations, UserDirectory users, Permit permit, Audit audit) {
        this.staff = staff;
        this.organisations = organisations;
        this.users = users;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<StaffMember> list() {
        permit.require(Permission.KEEP_STAFF, Target.mission());
        return staff.all();
    }

    @Transactional(readOnly = true)
    public StaffMember member(StaffId id) {
        permit.require(Permission.KEEP_STAFF, Target.mission());
        return existing(id);
    }

    @Transactional
    public Kept<StaffId> add(StaffDetails details) {
        permit.require(Permission.KEEP_STAFF, Target.mission());
        var faults = faults(details, Optional.empty());
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = staff.add(details);
        added.ifPresent(id -> audit.recorded("staff.added", subject(id), linked(details)));
        return added.<Kept<StaffId>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("user", Problem.of("staff-user-taken"))));
    }

    @Transactional
    public Kept<StaffId> change(StaffId id, StaffDetails details) {
        permit.require(Permission.KEEP_STAFF, Target.mission());
        existing(id);
        var faults = faults(details, Optional.of(id));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        staff.change(id, details);
        audit.recorded("staff.changed", subject(id), linked(details));
        return new Kept.Yes<>(id);
    }

    private Map<String, Problem> faults(StaffDetails details, Optional<StaffId> except) {
        var faults = details.faults();
        var user = Optional.ofNullable(details.user());
        if (user.isPresent() && user.flatMap(users::find).isEmpty()) {
            faults.put("user", Problem.of("no-such-user"));
        }
        var namesake = user.flatMap(staff::ofUser).map(StaffMember::id);
        if (namesake.isPresent() && !namesake.equals(except)) {
            faults.put("user", Problem.of("staff-user-taken"));
        }
        if (Optional.ofNullable(details.organisation())
                .filter(organisation -> organisations.find(organisation).isEmpty())
                .isPresent()) {
            faults.put("organisation", Problem.of("no-such-organisation"));
        }
        return faults;
    }

    private StaffMember existing(StaffId id) {
        return staff.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-staff")));
    }

    private static Subject subject(StaffId id) {
        return Subject.of("staff", id.value());
    }

    private static Map<String, String> linked(StaffDetails details) {
        return Optional.ofNullable(details.user())
                .map(user -> Map.of("user", user.value().toString()))
                .orElse(Map.of());
    }
}
