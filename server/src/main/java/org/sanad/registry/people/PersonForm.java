package org.sanad.registry.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.registry.Born;
import org.sanad.registry.SpokenLanguage;
import org.sanad.registry.records.PersonRecord;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into the form of a person, kept as it was typed. */
public record PersonForm(MultiValueMap<String, String> typed) {

    static PersonForm blank() {
        return new PersonForm(new LinkedMultiValueMap<>());
    }

    /**
     * @param area in the reader's words
     */
    static PersonForm of(PersonRecord person, String area) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("name", person.fullName());
        typed.add("sex", person.sex().name());
        switch (person.born()) {
            case Born.On(var date) ->
                typed.add(
                        "birthDate",
                        "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
            case Born.Aged(var years, var toldOn, var estimated) -> {
                typed.add("age", String.valueOf(years));
                // the age belongs to it, so that only an age left as it is keeps its day
                typed.add("ageToldOn", years + " " + toldOn);
                typed.add("estimated", String.valueOf(estimated));
            }
            case Born.Unknown() -> {}
        }
        typed.add("displacement", person.displacement().name());
        typed.add("area", area);
        typed.add("phones", String.join(", ", person.phones()));
        person.languages().forEach(language -> typed.add("languages", language.name()));
        typed.add("needs", person.accommodationNeeds());
        return new PersonForm(typed);
    }

    public String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean ticked(String field) {
        return text(field).equals("true");
    }

    /** Every value of the form, to be carried along hidden while a question is asked in between. */
    public Set<String> fields() {
        return typed.keySet().stream().filter(field -> !field.equals("_csrf")).collect(Collectors.toSet());
    }

    List<String> phones() {
        return Arrays.stream(text("phones").split("[,،;؛\\n]"))
                .map(String::strip)
                .filter(phone -> !phone.isEmpty())
                .toList();
    }

    Set<SpokenLanguage> languages() {
        var known = EnumSet.noneOf(SpokenLanguage.class);
        Arrays.stream(SpokenLanguage.values())
                .filter(language -> all("languages").contains(language.name()))
                .forEach(known::add);
        return known;
    }

    /** The choice of a closed list; empty for none and for anything that is not on it. */
    <E extends Enum<E>> Optional<E> choice(String field, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(text(field)))
                .findFirst();
    }
}
