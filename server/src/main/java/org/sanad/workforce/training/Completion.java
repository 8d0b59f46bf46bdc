package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/**
 * That somebody completed a training, or, without a day, that they have not.
 *
 * @param certificateNumber empty where none was given
 * @param certifiedOn the certificate's day; empty where none was given
 */
public record Completion(Optional<LocalDate> day, String certificateNumber, Optional<LocalDate> certifiedOn) {

    static final int LONGEST_NUMBER = 60;

    public Completion {
        certificateNumber = TypedText.of(certificateNumber);
    }

    public static Completion on(LocalDate day) {
        return new Completion(Optional.of(day), "", Optional.empty());
    }

    boolean hasCertificate() {
        return !certificateNumber.isEmpty() || certifiedOn.isPresent();
    }

    @Nullable
    String number() {
        return certificateNumber.isEmpty() ? null : certificateNumber;
    }

    Map<String, Problem> faults(Training training, LocalDate today) {
        var faults = new LinkedHashMap<String, Problem>();
        var first = training.details().firstDay();
        if (day.filter(on -> on.isBefore(first) || on.isAfter(today)).isPresent()) {
            faults.put("completedOn", Problem.of("training-completed-on"));
        }
        if (hasCertificate() && day.isEmpty()) {
            faults.put("completedOn", Problem.of("certificate-without-completion"));
        }
        if (certificateNumber.length() > LONGEST_NUMBER) {
            faults.put("certificateNumber", Problem.of("staff-text-too-long", LONGEST_NUMBER));
        }
        if (day.isPresent() && certifiedOn.filter(on -> on.isBefore(day.get())).isPresent()) {
            faults.put("certifiedOn", Problem.of("certificate-before-completion"));
        }
        return faults;
    }
}
