package org.sanad.bench.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sanad.registry.names.Birth;
import org.sanad.registry.names.PersonTraits;

/** A person who does not exist, before anyone writes the name down. */
record MadePerson(
        PersonTraits.Sex sex,
        List<Spellings.Name> chain,
        LocalDate born,
        String phone,
        Spellings.Name mother,
        String place) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    static MadePerson adult(Spellings names, RandomGenerator random) {
        boolean man = random.nextBoolean();
        List<Spellings.Name> chain = new ArrayList<>();
        chain.add(any(man ? names.men() : names.women(), random));
        while (chain.size() < 3) {
            Spellings.Name forefather = any(names.men(), random);
            if (!chain.contains(forefather)) {
                chain.add(forefather);
            }
        }
        chain.add(any(names.families(), random));
        LocalDate born = LocalDate.of(1960 + random.nextInt(48), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new MadePerson(
                man ? PersonTraits.Sex.MALE : PersonTraits.Sex.FEMALE,
                List.copyOf(chain),
                born,
                phone(random),
                any(names.women(), random),
                "IQG" + (10 + random.nextInt(9)));
    }

    static <T> T any(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    static String phone(RandomGenerator random) {
        return "07%02d%07d".formatted(50 + random.nextInt(40), random.nextInt(10_000_000));
    }

    MadePerson named(Spellings.Name given, PersonTraits.Sex known) {
        List<Spellings.Name> other = new ArrayList<>(chain);
        other.set(0, given);
        return new MadePerson(known, List.copyOf(other), born, phone, mother, place);
    }

    MadePerson withChain(List<Spellings.Name> other) {
        return new MadePerson(sex, List.copyOf(other), born, phone, mother, place);
    }

    MadePerson bornYearsLater(int years, int days) {
        return new MadePerson(sex, chain, born.plusYears(years).plusDays(days), phone, mother, place);
    }

    MadePerson elsewhere(RandomGenerator random, Spellings names) {
        return new MadePerson(
                sex, chain, born, phone(random), any(names.women(), random), "IQG" + (20 + random.nextInt(5)));
    }

    /** The name as a clerk writes it in a script, one spelling for each part. */
    String written(Spellings.Script script, RandomGenerator random) {
        return written(chain, script, random);
    }

    static String written(List<Spellings.Name> names, Spellings.Script script, RandomGenerator random) {
        return names.stream()
                .map(name -> name.in(script, random))
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    PersonTraits traits(String name, Birth birth) {
        return new PersonTraits(
                name, sex, birth, Set.of(phone), Optional.empty(), Optional.empty(), Optional.of(place));
    }

    PersonTraits traits(String name) {
        return traits(name, new Birth.OnDate(born, false));
    }

    /** The age a clerk notes for someone without papers: off by some years, and mostly a multiple of five. */
    Birth guessedAge(RandomGenerator random) {
        int age = TODAY.getYear() - born.getYear();
        int off = (int) Math.round(random.nextGaussian() * 1.5);
        int guess = age + off;
        return new Birth.AgeOn(random.nextInt(3) > 0 ? Math.round(guess / 5f) * 5 : guess, TODAY, true);
    }
}
