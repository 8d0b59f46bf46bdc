package org.sanad.access;

import static org.sanad.access.Permission.*;
import static org.sanad.access.Permission.COLLECT_FORMS;
import static org.sanad.access.Permission.DESIGN_FORMS;
import static org.sanad.access.Permission.HAND_OUT_FORMS;
import static org.sanad.access.Permission.REVIEW_ANSWERS;
import static org.sanad.access.Permission.SEE_ANSWERS;
import static org.sanad.access.Permission.SEE_CONFIDENTIAL_ANSWERS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles of a mission and all they may do: the one place where this is said. */
public enum Role {
    FACILITATOR(
            Audience.INTERNAL,
            SEE_PROJECTS,
            SEE_MARKS,
            RECORD_ATTENDANCE,
            KEEP_INCLUSION,
            SEE_ACCOMMODATIONS,
            PASS_ON_REQUESTS,
            KEEP_PHOTOGRAPHS,
            COLLECT_FORMS),
    COUNSELLOR(
            Audience.INTERNAL,
            SEE_PROJECTS,
            TALLY_COUNSELLING,
            SEE_COUNSELLING_REQUESTS,
            COLLECT_FORMS,
            SEE_ANSWERS,
            SEE_CONFIDENTIAL_ANSWERS),
    MHPSS_SUPERVISOR(
            Audience.INTERNAL,
            SEE_FIGURES,
            SEE_PROJECTS,
            PLAN_PROJECTS,
            SEE_MARKS,
            RECORD_ATTENDANCE,
            REOPEN_SESSIONS,
            REQUEST_PROJECTS,
            DECIDE_PROJECTS,
            KEEP_CATALOGUE,
            KEEP_INCLUSION,
            SEE_ACCOMMODATIONS,
            PASS_ON_REQUESTS,
            KEEP_TRAININGS,
            LOG_TEAMWORK,
            KEEP_PHOTOGRAPHS,
            DECIDE_HELD_RECORDS,
            TALLY_COUNSELLING,
            SEE_PEOPLE,
            SEE_DISABILITY_ANSWERS,
            ENROL_PARTICIPANTS,
            DESIGN_FORMS,
            HAND_OUT_FORMS,
            COLLECT_FORMS,
            SEE_ANSWERS,
            SEE_CONFIDENTIAL_ANSWERS,
            REVIEW_ANSWERS,
            CODE_INTERVIEWS,
            SEE_FINDINGS,
            DECIDE_RECOMMENDATIONS),
    LIVELIHOOD_OFFICER(
            Audience.INTERNAL,
            SEE_FIGURES,
            SEE_PROJECTS,
            PLAN_PROJECTS,
            SEE_MARKS,
            REQUEST_PROJECTS,
            KEEP_INCLUSION,
            SEE_ACCOMMODATIONS,
            SET_ALLOWANCES,
            LOG_TEAMWORK,
            SEE_PEOPLE,
            REGISTER_PEOPLE,
            SEE_DISABILITY_ANSWERS,
            ENROL_PARTICIPANTS,
            KEEP_DIRECTORY,
            HAND_OUT_FORMS,
            COLLECT_FORMS,
            SEE_ANSWERS,
            SEE_FINDINGS,
            DECIDE_RECOMMENDATIONS),
    /** Fills in forms, on a phone or in the browser, and sees nothing else. */
    ENUMERATOR(Audience.PUBLIC, COLLECT_FORMS),
    ME_OFFICER(
            Audience.INTERNAL,
            SEE_FIGURES,
            SEE_PROJECTS,
            SEE_MARKS,
            SEE_PEOPLE,
            MERGE_PEOPLE,
            KEEP_PHOTOGRAPHS,
            DESIGN_FORMS,
            HAND_OUT_FORMS,
            COLLECT_FORMS,
            SEE_ANSWERS,
            REVIEW_ANSWERS,
            PLAN_ASSESSMENTS,
            CODE_INTERVIEWS,
            SEE_FINDINGS,
            PUBLISH_REPORTS),
    PROGRAMME_MANAGER(
            Audience.INTERNAL,
            SEE_FIGURES,
            SEE_PROJECTS,
            PLAN_PROJECTS,
            KEEP_HOLIDAYS,
            SEE_MARKS,
            REQUEST_PROJECTS,
            DECIDE_PROJECTS,
            KEEP_CATALOGUE,
            KEEP_INCLUSION,
            SET_ALLOWANCES,
            KEEP_TRAININGS,
            LOG_TEAMWORK,
            KEEP_PHOTOGRAPHS,
            SEE_PEOPLE,
            KEEP_DIRECTORY,
            KEEP_STAFF,
            DESIGN_FORMS,
            HAND_OUT_FORMS,
            COLLECT_FORMS,
            SEE_ANSWERS,
            PLAN_ASSESSMENTS,
            SEE_FINDINGS,
            DECIDE_RECOMMENDATIONS,
            PUBLISH_REPORTS),
    REINTEGRATION_COUNSELLOR(Audience.INTERNAL, SEE_PEOPLE, REGISTER_PEOPLE),
    COORDINATION_OFFICER(Audience.SENSITIVE, SEE_FIGURES, KEEP_DIRECTORY, SEE_FINDINGS),
    /** Runs the system and reads no personal record. */
    ADMINISTRATOR(
            Audience.PUBLIC, MANAGE_USERS, MANAGE_TOKENS, READ_AUDIT_LOG, KEEP_PLACES, KEEP_DIRECTORY, KEEP_STAFF),
    VIEWER(Audience.PUBLIC, SEE_FIGURES, SEE_FINDINGS);

    private final Audience audience;
    private final Set<Permission> permissions;

    Role(Audience audience, Permission... permissions) {
        this.audience = audience;
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public Audience audience() {
        return audience;
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** Whether the role acts only on what is assigned to its holder: a facilitator marks own cohorts only. */
    public boolean onlyOwn() {
        return this == FACILITATOR;
    }

    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** Message key of the role's name. */
    public String messageKey() {
        return "role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
