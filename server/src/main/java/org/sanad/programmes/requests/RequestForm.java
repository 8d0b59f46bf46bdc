package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A request as it is typed. */
record RequestForm(Map<String, String> typed) {

    static RequestForm of(RequestDetails details) {
        var typed = new HashMap<String, String>();
        typed.put("site", details.site().value().toString());
        typed.put("origin", details.origin().name());
        typed.put("type", details.type().name());
        typed.put("craft", details.craft().map(WorkshopKind::name).orElse(""));
        typed.put("title", details.title());
        typed.put("startsOn", details.startsOn().map(LocalDate::toString).orElse(""));
        typed.put("expected", details.expected().map(String::valueOf).orElse(""));
        typed.put("why", details.why());
        typed.put("contact", details.contact());
        return new RequestForm(typed);
    }

    /** What may be missing still is left out; what must be there is asked for. */
    Optional<RequestDetails> details(FormErrors errors) {
        var origin = required("origin", TypedFields.choice(Origin.class, typed.get("origin")), errors);
        var title = text("title", 1, RequestDetails.LONGEST_TITLE, errors);
        var site = required("site", TypedFields.id(typed.get("site")), errors);
        var type = required("type", TypedFields.choice(ProjectType.class, typed.get("type")), errors);
        var craft = TypedFields.choice(WorkshopKind.class, typed.get("craft"));
        if (type.isPresent() && (type.get() == ProjectType.WORKSHOP) != craft.isPresent()) {
            errors.add("craft", Problem.of("workshop-kind"));
        }
        var start = start(errors);
        var expected = expected(errors);
        var why = text("why", 1, RequestDetails.LONGEST_WHY, errors);
        var contact = text("contact", 0, RequestDetails.LONGEST_CONTACT, errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new RequestDetails(
                        new SiteId(site.orElseThrow()),
                        origin.orElseThrow(),
                        type.orElseThrow(),
                        craft,
                        title,
                        start,
                        expected,
                        why,
                        contact));
    }

    /** The day it was asked. */
    Optional<LocalDate> askedOn(FormErrors errors) {
        var day = TypedFields.date(typed.get("askedOn"));
        if (day.isEmpty()) {
            errors.add("askedOn", Problem.of("decision-day"));
        }
        return errors.any() ? Optional.empty() : day;
    }

    private Optional<LocalDate> start(FormErrors errors) {
        var day = TypedFields.date(typed.get("startsOn"));
        if (day.isEmpty() && !TypedText.of(typed.get("startsOn")).isEmpty()) {
            errors.add("startsOn", Problem.of("date-not-read"));
        }
        return day;
    }

    private Optional<Integer> expected(FormErrors errors) {
        var text = TypedText.of(typed.get("expected"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (TypedNumber.parse(text) instanceof TypedNumber.Understood(var number)
                && number >= 1
                && number <= RequestDetails.MOST_EXPECTED) {
            return Optional.of((int) number);
        }
        errors.add("expected", Problem.of("request-expected", RequestDetails.MOST_EXPECTED));
        return Optional.empty();
    }

    private String text(String field, int shortest, int longest, FormErrors errors) {
        var text = TypedText.of(typed.get(field));
        if (text.length() < shortest || text.length() > longest) {
            errors.add(field, Problem.of("request-words", longest));
        }
        return text;
    }

    private static <T> Optional<T> required(String field, Optional<T> read, FormErrors errors) {
        if (read.isEmpty()) {
            errors.add(field, Problem.of("choose-one"));
        }
        return read;
    }
}
