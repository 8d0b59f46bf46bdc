package org.sanad.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.shared.PCode;

/**
 * Somebody to be registered, as told.
 *
 * @param name as written, in any script
 * @param area where they live
 * @param phones as typed, the first to be called first
 * @param household code of the household they belong to (H-0012), where it is known already
 * @param headsHousehold whether they head that household, or a new one when it has no code
 * @param consents what they said yes to; without one to registration nothing is stored
 * @param toldOn the day they were asked
 */
public record NewPerson(
        String name,
        Sex sex,
        Born born,
        DisplacementStatus displacement,
        PCode area,
        List<String> phones,
        Set<SpokenLanguage> languages,
        String accommodationNeeds,
        Optional<String> household,
        boolean headsHousehold,
        List<ConsentGiven> consents,
        Optional<DifficultyAnswers> answers,
        LocalDate toldOn) {

    public static Told named(String name, PCode area, LocalDate toldOn) {
        return new Told(name, area, toldOn);
    }

    public boolean consentsTo(ConsentPurpose purpose) {
        return consents.stream().anyMatch(consent -> consent.purpose() == purpose);
    }

    /** Gathers what was told, one thing after the other; what is not told stays not recorded. */
    public static final class Told {

        private final String name;
        private final PCode area;
        private final LocalDate toldOn;
        private Sex sex = Sex.NOT_RECORDED;
        private Born born = new Born.Unknown();
        private DisplacementStatus displacement = DisplacementStatus.NOT_RECORDED;
        private List<String> phones = List.of();
        private Set<SpokenLanguage> languages = Set.of();
        private String accommodationNeeds = "";
        private Optional<String> household = Optional.empty();
        private boolean headsHousehold;
        private List<ConsentGiven> consents = List.of();
        private Optional<DifficultyAnswers> answers = Optional.empty();

        private Told(String name, PCode area, LocalDate toldOn) {
            this.name = name;
            this.area = area;
            this.toldOn = toldOn;
        }

        public Told sex(Sex told) {
            sex = told;
            return this;
        }

        public Told born(Born told) {
            born = told;
            return this;
        }

        public Told displacement(DisplacementStatus told) {
            displacement = told;
            return this;
        }

        public Told phones(List<String> told) {
            phones = List.copyOf(told);
            return this;
        }

        public Told languages(Set<SpokenLanguage> told) {
            languages = Set.copyOf(told);
            return this;
        }

        public Told accommodationNeeds(String told) {
            accommodationNeeds = told;
            return this;
        }

        /** Belongs to a household with a code. */
        public Told household(String code) {
            household = Optional.of(code);
            return this;
        }

        /** Heads the household told, or a new one. */
        public Told headsHousehold() {
            headsHousehold = true;
            return this;
        }

        public Told consents(List<ConsentGiven> told) {
            consents = List.copyOf(told);
            return this;
        }

        public Told answers(DifficultyAnswers told) {
            answers = Optional.of(told);
            return this;
        }

        public NewPerson asTold() {
            return new NewPerson(
                    name,
                    sex,
                    born,
                    displacement,
                    area,
                    phones,
                    languages,
                    accommodationNeeds,
                    household,
                    headsHousehold,
                    consents,
                    answers,
                    toldOn);
        }
    }
}
