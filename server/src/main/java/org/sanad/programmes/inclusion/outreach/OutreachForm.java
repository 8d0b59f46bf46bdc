package org.sanad.programmes.inclusion.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.programmes.inclusion.TypedCount;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/**
 * Outreach as it is typed.
 *
 * @param groups names of the groups that were ticked
 */
record OutreachForm(Map<String, String> typed, List<String> groups) {

    Optional<OutreachPlan> plan(FormErrors errors) {
        var place = TypedText.of(typed.get("place"));
        if (place.isEmpty() || place.length() > OutreachPlan.LONGEST_PLACE) {
            errors.add("place", Problem.of("outreach-place", OutreachPlan.LONGEST_PLACE));
        }
        var reached = Stream.of(TargetGroup.values())
                .filter(group -> groups.contains(group.name()))
                .toList();
        if (reached.isEmpty()) {
            errors.add("groups", Problem.of("outreach-groups"));
        }
        var method = TypedFields.choice(Method.class, typed.get("method"));
        if (method.isEmpty()) {
            errors.add("method", Problem.of("outreach-method"));
        }
        var wording = wording(errors);
        var day = TypedFields.date(typed.get("plannedOn"));
        if (day.isEmpty()) {
            errors.add("plannedOn", Problem.of("date-not-read"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new OutreachPlan(place, reached, method.orElseThrow(), wording, day.orElseThrow()));
    }

    Optional<LocalDate> heldOn(FormErrors errors) {
        var day = TypedFields.date(typed.get("heldOn"));
        if (day.isEmpty()) {
            errors.add("heldOn", Problem.of("outreach-day"));
        }
        return day;
    }

    PeopleTold told(FormErrors errors) {
        var count = new TypedCount(typed, errors);
        var told = new PeopleTold(
                count.of("women"),
                count.of("men"),
                count.of("sexNotRecorded"),
                count.known("withDisability"),
                count.known("withoutDisability"));
        if (!errors.any() && told.all() == 0) {
            errors.add("women", Problem.of("outreach-nobody"));
        }
        return told;
    }

    private Wording wording(FormErrors errors) {
        var wording = new Wording(
                TypedText.of(typed.get("messageEn")),
                TypedText.of(typed.get("messageAr")),
                TypedText.of(typed.get("messageCkb")));
        if (wording.isMissing() || wording.isTooLong()) {
            errors.add("messageAr", Problem.of("outreach-message", Wording.LONGEST));
        }
        return wording;
    }
}
