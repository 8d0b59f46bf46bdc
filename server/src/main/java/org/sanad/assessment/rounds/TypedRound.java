package org.sanad.assessment.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.Method;
import org.sanad.assessment.Round;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A round's form, as typed. */
public record TypedRound(MultiValueMap<String, String> fields) {

    static final TypedRound BLANK = new TypedRound(new LinkedMultiValueMap<>());

    static TypedRound of(Round round, String area) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("code", round.code());
        fields.add("name", round.name());
        fields.add("objective", round.objective());
        fields.add("area", area);
        fields.add("startsOn", round.startsOn().toString());
        fields.add("endsOn", round.endsOn().toString());
        round.consent().forEach((language, text) -> fields.add("consent_" + language, text));
        round.methods().forEach(method -> fields.add("methods", method.name()));
        return new TypedRound(fields);
    }

    public String of(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("");
    }

    public List<String> methods() {
        return fields.getOrDefault("methods", List.of());
    }

    /** Empty when something cannot be read; the errors then say all that is wrong. */
    Optional<RoundDetails> details(RoundArea roundArea, FormErrors errors, String language) {
        var area = roundArea.read(of("area"), errors, language);
        var start = TypedFields.date(of("startsOn"));
        var end = TypedFields.date(of("endsOn"));
        if (start.isEmpty()) {
            errors.add("startsOn", Problem.of("date-not-read"));
        }
        if (end.isEmpty()) {
            errors.add("endsOn", Problem.of("date-not-read"));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            errors.add("endsOn", Problem.of("round-dates"));
        }
        if (errors.any()) {
            RoundDetails.faults(
                            RoundDetails.cleanedCode(of("code")),
                            TypedText.of(of("name")),
                            of("objective").strip(),
                            chosen(),
                            consent())
                    .forEach(errors::add);
            return Optional.empty();
        }
        return Optional.of(new RoundDetails(
                of("code"),
                of("name"),
                of("objective"),
                area.orElseThrow(),
                chosen(),
                consent(),
                start.orElseThrow(),
                end.orElseThrow()));
    }

    private Map<String, String> consent() {
        return Map.of("en", of("consent_en"), "ar", of("consent_ar"), "ckb", of("consent_ckb"));
    }

    private List<Method> chosen() {
        return methods().stream()
                .map(name -> TypedFields.choice(Method.class, name))
                .flatMap(Optional::stream)
                .toList();
    }
}
