package org.sanad.care.referrals;

import java.time.LocalDate;

/**
 * A referral as it is sent.
 *
 * @param receiver the service or organisation that is to go on
 * @param agreedOn the day the person agreed to it and to what is handed over
 * @param answerBy the day by which the receiver should have answered
 */
public record NewReferral(ReferralLevel level, String receiver, LocalDate agreedOn, LocalDate answerBy) {

    public static final int LONGEST = 120;
}
