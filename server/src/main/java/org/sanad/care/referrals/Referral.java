package org.sanad.care.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.registry.PersonId;

/** Where somebody was referred to, and how it stands. */
public record Referral(
        UUID id,
        UUID requestId,
        UUID personId,
        String projectCode,
        ReferralLevel level,
        String receiver,
        LocalDate agreedOn,
        LocalDate sentOn,
        LocalDate answerBy,
        ReferralState state) {

    public PersonId person() {
        return new PersonId(personId);
    }

    /** Nobody has answered by the day that was hoped for. */
    public boolean isOverdue(LocalDate today) {
        return state == ReferralState.SENT && answerBy.isBefore(today);
    }
}
