package org.sanad.programmes.workshops;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A proposal as it is typed. */
record ProposalForm(Map<String, String> typed) {

    /** With place and craft. */
    Optional<ProposalDetails> details(FormErrors errors) {
        var site = TypedFields.id(typed.get("site"));
        if (site.isEmpty()) {
            errors.add("site", Problem.of("choose-one"));
        }
        var craft = TypedFields.choice(WorkshopKind.class, typed.get("craft"));
        if (craft.isEmpty()) {
            errors.add("craft", Problem.of("choose-one"));
        }
        var other = otherCraft(craft.filter(WorkshopKind.OTHER::equals).isPresent(), errors);
        var argued = arguments(
                site.map(SiteId::new).orElse(new SiteId(new java.util.UUID(0, 0))),
                craft.orElse(WorkshopKind.OTHER),
                other,
                errors);
        return errors.any() ? Optional.empty() : Optional.of(argued);
    }

    /** The arguments alone, for a proposal whose place and craft stand. */
    Optional<ProposalDetails> arguments(ProposalDetails standing, FormErrors errors) {
        var argued = arguments(standing.site(), standing.craft(), standing.otherCraft(), errors);
        return errors.any() ? Optional.empty() : Optional.of(argued);
    }

    private ProposalDetails arguments(SiteId site, WorkshopKind craft, String other, FormErrors errors) {
        return new ProposalDetails(
                site,
                craft,
                other,
                argument("benefit", errors),
                argument("return", errors),
                typed.containsKey("absent"),
                typed.containsKey("pilot"),
                planned(errors));
    }

    private String otherCraft(boolean isOther, FormErrors errors) {
        var name = TypedText.of(typed.get("otherCraft"));
        if (isOther ? name.isEmpty() || name.length() > ProposalDetails.LONGEST_NAME : !name.isEmpty()) {
            errors.add("otherCraft", Problem.of("workshop-other-craft", ProposalDetails.LONGEST_NAME));
        }
        return name;
    }

    private String argument(String field, FormErrors errors) {
        var text = TypedText.of(typed.get(field));
        if (text.length() > ProposalDetails.LONGEST_ARGUMENT) {
            errors.add(field, Problem.of("workshop-argument", ProposalDetails.LONGEST_ARGUMENT));
        }
        return text;
    }

    private Optional<LocalDate> planned(FormErrors errors) {
        var day = TypedFields.date(typed.get("plannedFor"));
        if (day.isEmpty() && !TypedText.of(typed.get("plannedFor")).isEmpty()) {
            errors.add("plannedFor", Problem.of("date-not-read"));
        }
        return day;
    }
}
