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
        return Arrays.stream(DemoAccount.values())
                .map(account -> staffMember(account, user(account)))
                .toList()
                .getFirst();
    }

    @Override
    public List<String> lines() {
        return Stream.concat(
                        Stream.of("", "Demo accounts, all with the password " + PASSWORD + ":"),
                        Arrays.stream(DemoAccount.values())
                                .map(account -> String.format("  %-14s %s", account.username(), account.fullName())))
                .toList();
    }

    private UserId user(DemoAccount account) {
        var user = keepUsers.add(new NewUser(account.username(), account.fullName(), PASSWORD, false));
        keepUsers.give(user, new Grant(account.role(), account.scope()));
        return user;
    }

    private StaffId staffMember(DemoAccount account, UserId user) {
        return Done.orFail(keepStaff.add(new StaffDetails(account.fullName(), account.fullName(), null, user)));
    }
}
