package org.sanad.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.access.Grant;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.access.tokens.IssueToken;
import org.sanad.access.tokens.NewToken;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.shared.PCode;
import org.sanad.web.StartupNotice;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;
import org.sanad.workforce.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for each role, and a token that reads figures. Their passwords are known to everybody: demo only. */
@Component
@Profile("demo")
class DemoAccounts implements StartupNotice {

    static final String PASSWORD = "sanad-demo";
    static final String TOKEN = "demo-viewer";

    private static final Scope MISSION = new Scope.Mission();
    private static final Scope KIRKUK = new Scope.InArea(new PCode("IQG13"));
    private static final Scope NINEWA = new Scope.InArea(new PCode("IQG15"));

    /** An account of the demo. */
    private enum Account {
        FACILITATOR("facilitator", "Facilitator in Kirkuk", Role.FACILITATOR, KIRKUK),
        COUNSELLOR("counsellor", "Counsellor in Kirkuk", Role.COUNSELLOR, KIRKUK),
        SUPERVISOR("supervisor", "MHPSS supervisor", Role.MHPSS_SUPERVISOR, MISSION),
        LIVELIHOOD("livelihood", "Livelihood officer in Kirkuk", Role.LIVELIHOOD_OFFICER, KIRKUK),
        ENUMERATOR("enumerator", "Enumerator's phone", Role.ENUMERATOR, KIRKUK),
        MONITORING("me", "M&E officer", Role.ME_OFFICER, MISSION),
        MANAGER("manager", "Programme manager", Role.PROGRAMME_MANAGER, MISSION),
        REINTEGRATION("reintegration", "Reintegration counsellor", Role.REINTEGRATION_COUNSELLOR, NINEWA),
        COORDINATION("coordination", "Coordination officer", Role.COORDINATION_OFFICER, MISSION),
        ADMINISTRATOR("admin", "Administrator", Role.ADMINISTRATOR, MISSION),
        VIEWER("viewer", "Viewer", Role.VIEWER, MISSION);

        private final String username;
        private final String fullName;
        private final Role role;
        private final Scope scope;

        Account(String username, String fullName, Role role, Scope scope) {
            this.username = username;
            this.fullName = fullName;
            this.role = role;
            this.scope = scope;
        }
    }

    private final KeepUsers keepUsers;
    private final KeepStaff keepStaff;
    private final IssueToken issueToken;

    DemoAccounts(KeepUsers keepUsers, KeepStaff keepStaff, IssueToken issueToken) {
        this.keepUsers = keepUsers;
        this.keepStaff = keepStaff;
        this.issueToken = issueToken;
    }

    /** Makes them all; the answer is the staff member who is the facilitator of the current year. */
    StaffId make() {
        issueToken.issueWithSecret(
                new NewToken(TOKEN, Role.VIEWER, MISSION, EnumSet.of(Permission.SEE_FIGURES), null), TOKEN);
        return Arrays.stream(Account.values())
                .map(account -> staffMember(account, user(account)))
                .toList()
                .getFirst();
    }

    @Override
    public List<String> lines() {
        return Stream.concat(
                        Stream.of("", "Demo accounts, all with the password " + PASSWORD + ":"),
                        Arrays.stream(Account.values())
                                .map(account -> String.format("  %-14s %s", account.username, account.fullName)))
                .toList();
    }

    private UserId user(Account account) {
        var user = keepUsers.add(new NewUser(account.username, account.fullName, PASSWORD, false));
        keepUsers.give(user, new Grant(account.role, account.scope));
        return user;
    }

    private StaffId staffMember(Account account, UserId user) {
        return Done.orFail(keepStaff.add(new StaffDetails(account.fullName, account.fullName, null, user)));
    }
}
