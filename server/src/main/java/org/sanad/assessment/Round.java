package org.sanad.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanad.access.Target;
import org.sanad.shared.PCode;

/**
 * One round of an assessment.
 *
 * @param code short and unique, such as ANB-2020
 * @param area all of the round lies in it
 * @param consent what people are told before they are asked, by language tag
 */
public record Round(
        RoundId id,
        String code,
        String name,
        String objective,
        PCode area,
        List<Method> methods,
        Map<String, String> consent,
        LocalDate startsOn,
        LocalDate endsOn,
        RoundState state) {

    /** What a permission is asked for. */
    public Target target() {
        return Target.at(area);
    }

    /** In the language, or in whichever there is; empty where nothing was written. */
    public String consentIn(String language) {
        return consent.getOrDefault(
                language, consent.values().stream().findFirst().orElse(""));
    }
}
