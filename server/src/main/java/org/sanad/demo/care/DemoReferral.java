package org.sanad.demo.care;

import java.time.LocalDate;
import java.util.List;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.care.referrals.NewReferral;
import org.sanad.care.referrals.ReferPerson;
import org.sanad.care.referrals.ReferralLevel;
import org.sanad.care.requests.AnswerRequests;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.counselling.PassOn;
import org.sanad.registry.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two people ask at a session: one still waits, the other was referred and the clinic has not answered yet. */
@Component
@Profile("demo")
public class DemoReferral {

    private static final Actor COUNSELLOR =
            new Actor(null, "Demo story", List.of(new Grant(Role.COUNSELLOR, new Scope.Mission())), null);

    private final PassOn passOn;
    private final AnswerRequests requests;
    private final ReferPerson referring;

    DemoReferral(PassOn passOn, AnswerRequests requests, ReferPerson referring) {
        this.passOn = passOn;
        this.requests = requests;
        this.referring = referring;
    }

    public void tell(SessionId session, PersonId waiting, PersonId referred, LocalDate today) {
        passOn.passOn(session, referred);
        ActingAs.run(
                COUNSELLOR,
                () -> requests.read()
                        .forEach(asked -> referring.refer(
                                asked.request().id(),
                                new NewReferral(
                                        ReferralLevel.SPECIALISED,
                                        "Clinic in Kirkuk (demo)",
                                        today,
                                        today.plusDays(7)))));
        passOn.passOn(session, waiting);
    }
}
