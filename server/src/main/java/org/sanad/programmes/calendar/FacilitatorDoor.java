package org.sanad.programmes.calendar;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.shared.Refused;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.StaffMember;
import org.sanad.workforce.StaffMembers;
import org.springframework.stereotype.Component;

/** Lets into a facilitator's calendar whoever reaches a cohort they lead; only such cohorts stand in it. */
@Component
class FacilitatorDoor {

    private final CalendarEntries entries;
    private final StaffMembers staff;
    private final Permit permit;

    FacilitatorDoor(CalendarEntries entries, StaffMembers staff, Permit permit) {
        this.entries = entries;
        this.staff = staff;
        this.permit = permit;
    }

    /** @throws Refused for somebody who is none, and for one who leads nothing within reach */
    StaffMember enter(StaffId id) {
        var reach = permit.reach(Permission.SEE_PROJECTS);
        return staff.find(id)
                .filter(member -> entries.anyLedBy(member.id(), reach))
                .orElseThrow(() -> CalendarDoor.refused(reach));
    }
}
