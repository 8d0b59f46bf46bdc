package org.sanad.programmes.fieldforms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.registry.PersonId;

/** The attendance form as a phone fills it in. */
final class FilledSheet {

    private final String form;
    private final Told told;
    private final String id;
    private final List<String> answers = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private String deprecated = "";

    private FilledSheet(String form, Told told, String id) {
        this.form = form;
        this.told = told;
        this.id = id;
    }

    static FilledSheet of(String form, Told told) {
        return new FilledSheet(form, told, "uuid:" + UUID.randomUUID());
    }

    FilledSheet came(Integer... members) {
        answers.add("<came>" + ids(members) + "</came>");
        return this;
    }

    FilledSheet excused(Integer... members) {
        answers.add("<excused>" + ids(members) + "</excused>");
        return this;
    }

    FilledSheet reason(String reason, Integer... members) {
        reasons.add("<" + reason + ">" + ids(members) + "</" + reason + ">");
        return this;
    }

    FilledSheet insteadOf(FilledSheet other) {
        deprecated = "<deprecatedID>" + other.id + "</deprecatedID>";
        return this;
    }

    String xml() {
        var known = reasons.isEmpty()
                ? ""
                : "<reasons_known>yes</reasons_known><reasons>" + String.join("", reasons) + "</reasons>";
        return """
                <data id="%s" version="2026112301" xmlns:orx="http://openrosa.org/xforms"><which>
                <session_day>2026-03-01</session_day><session>%s</session></which>
                <cohort>%s</cohort><kind>awareness</kind><listed_count>%d</listed_count><listed>%s</listed>
                <people>%s%s</people>
                <orx:meta><orx:instanceID>%s</orx:instanceID>%s</orx:meta></data>
                """.formatted(
                        form,
                        told.awareness(),
                        told.cohort(),
                        told.members().size(),
                        told.members().stream().map(PersonId::toString).collect(Collectors.joining(" ")),
                        String.join("", answers),
                        known,
                        id,
                        deprecated);
    }

    private String ids(Integer... members) {
        return Arrays.stream(members)
                .map(member -> told.member(member).toString())
                .collect(Collectors.joining(" "));
    }
}
