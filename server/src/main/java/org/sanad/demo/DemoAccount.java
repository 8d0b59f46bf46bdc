package org.sanad.demo;

import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.shared.PCode;

/** An account of the demo, one for each role. */
enum DemoAccount {
    FACILITATOR("facilitator", "Facilitator in Kirkuk", Role.FACILITATOR, in("IQG13")),
    COUNSELLOR("counsellor", "Counsellor in Kirkuk", Role.COUNSELLOR, in("IQG13")),
    SUPERVISOR("supervisor", "MHPSS supervisor", Role.MHPSS_SUPERVISOR, new Scope.Mission()),
    LIVELIHOOD("livelihood", "Livelihood officer in Kirkuk", Role.LIVELIHOOD_OFFICER, in("IQG13")),
    ENUMERATOR("enumerator", "Enumerator's phone", Role.ENUMERATOR, in("IQG13")),
    MONITORING("me", "M&E officer", Role.ME_OFFICER, new Scope.Mission()),
    MANAGER("manager", "Programme manager", Role.PROGRAMME_MANAGER, new Scope.Mission()),
    REINTEGRATION("reintegration", "Reintegration counsellor", Role.REINTEGRATION_COUNSELLOR, in("IQG15")),
    COORDINATION("coordination", "Coordination officer", Role.COORDINATION_OFFICER, new Scope.Mission()),
    ADMINISTRATOR("admin", "Administrator", Role.ADMINISTRATOR, new Scope.Mission()),
    VIEWER("viewer", "Viewer", Role.VIEWER, new Scope.Mission());

    private final String username;
    private final String fullName;
    private final Role role;
    private final Scope scope;

    DemoAccount(String username, String fullName, Role role, Scope scope) {
        this.username = username;
        this.fullName = fullName;
        this.role = role;
        this.scope = scope;
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return scope;
    }

    private static Scope in(String governorate) {
        return new Scope.InArea(new PCode(governorate));
    }
}
