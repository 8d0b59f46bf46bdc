package org.sanad.care.referrals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A referral as it is typed. */
record ReferralForm(Map<String, String> typed) {

    Optional<NewReferral> read(LocalDate today, FormErrors errors) {
        var level = TypedFields.choice(ReferralLevel.class, typed.get("level"));
        if (level.isEmpty()) {
            errors.add("level", Problem.of("referral-level"));
        }
        var receiver = TypedText.of(typed.get("receiver"));
        if (receiver.isEmpty() || receiver.length() > NewReferral.LONGEST) {
            errors.add("receiver", Problem.of("referral-receiver", NewReferral.LONGEST));
        }
        var agreed = TypedFields.date(typed.get("agreedOn")).filter(day -> !day.isAfter(today));
        if (agreed.isEmpty()) {
            errors.add("agreedOn", Problem.of("referral-agreed"));
        }
        var answer = TypedFields.date(typed.get("answerBy")).filter(day -> !day.isBefore(today));
        if (answer.isEmpty()) {
            errors.add("answerBy", Problem.of("referral-answer"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new NewReferral(level.orElseThrow(), receiver, agreed.orElseThrow(), answer.orElseThrow()));
    }
}
