package org.sanad.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sanad.registry.names.Birth;
import org.sanad.registry.names.PersonTraits;

/** Pairs of records with the truth beside them: one person written twice, or two people who are easily mistaken. */
final class LabelledPairs {

    record Pair(String kind, boolean samePerson, PersonTraits one, PersonTraits other) {}

    private static final int OF_A_KIND = 30;

    private final Spellings names;
    private final Random random;
    private final List<Pair> pairs = new ArrayList<>();

    private LabelledPairs(Spellings.Half half) {
        this.names = Spellings.of(half);
        this.random = new Random(half == Spellings.Half.TUNED_ON ? 11 : 97);
    }

    static List<Pair> of(Spellings.Half half) {
        LabelledPairs made = new LabelledPairs(half);
        for (int i = 0; i < OF_A_KIND; i++) {
            made.addSamePerson();
            made.addOtherPeople();
        }
        return List.copyOf(made.pairs);
    }

    private MadePerson someone() {
        return MadePerson.adult(names, random);
    }

    private Spellings.Script script() {
        return MadePerson.any(List.of(Spellings.Script.values()), random);
    }

    private Spellings.Script otherThan(Spellings.Script script) {
        Spellings.Script other = script();
        return other == script ? otherThan(script) : other;
    }

    private void same(String kind, PersonTraits one, PersonTraits other) {
        pairs.add(new Pair(kind, true, one, other));
    }

    private void addSamePerson() {
        addSpellings();
        addShorterChains();
        addLooseDetails();
    }

    private void addSpellings() {
        MadePerson one = someone();
        Spellings.Script script = script();
        same(
                "same script, other spelling",
                one.traits(one.written(script, random)),
                one.traits(one.written(script, random)));

        MadePerson two = someone();
        same(
                "across scripts",
                two.traits(two.written(script, random)),
                two.traits(two.written(otherThan(script), random)));

        List<Spellings.Name> compounds =
                names.men().stream().filter(Spellings.Name::isCompound).toList();
        MadePerson three = someone().named(MadePerson.any(compounds, random), PersonTraits.Sex.MALE);
        same(
                "compound name",
                three.traits(three.written(script(), random)),
                three.traits(three.written(script(), random)));

        MadePerson four = someone();
        String written = four.written(script, random);
        same("mistyped", four.traits(written), four.traits(SlipOfThePen.in(four.written(script, random), random)));
    }

    private void addShorterChains() {
        MadePerson one = someone();
        List<Spellings.Name> chain = one.chain();
        PersonTraits whole = one.traits(one.written(script(), random));
        String withoutGrandfather =
                MadePerson.written(List.of(chain.get(0), chain.get(1), chain.get(3)), script(), random);
        same("grandfather left out", whole, one.traits(withoutGrandfather));

        MadePerson two = someone();
        String withoutFamily = MadePerson.written(two.chain().subList(0, 3), script(), random);
        same(
                "family left out",
                two.traits(two.written(script(), random)),
                two.traits(withoutFamily, two.guessedAge(random)));
    }

    private void addLooseDetails() {
        MadePerson one = someone();
        same(
                "guessed age against birth date",
                one.traits(one.written(script(), random)),
                one.traits(one.written(script(), random), one.guessedAge(random)));

        MadePerson two = someone();
        PersonTraits moved = two.traits(two.written(script(), random), new Birth.Unknown())
                .withPhones(Set.of(MadePerson.phone(random)))
                .at("IQG31");
        same("new phone, new place, no birth date", two.traits(two.written(script(), random)), moved);
    }

    private void other(String kind, PersonTraits one, PersonTraits two) {
        pairs.add(new Pair(kind, false, one, two));
    }

    private void addOtherPeople() {
        addOneFamily();
        addConfusedNames();
        addNamesakes();
    }

    private void addOneFamily() {
        MadePerson one = someone();
        MadePerson sibling =
                one.named(otherGiven(one), one.sex()).bornYearsLater(1 + random.nextInt(9), random.nextInt(300));
        other("siblings", household(one), household(sibling));

        MadePerson first = someone();
        other("twins", household(first), household(first.named(otherGiven(first), first.sex())));

        MadePerson father = someone().named(MadePerson.any(names.men(), random), PersonTraits.Sex.MALE);
        List<Spellings.Name> chain = father.chain();
        Spellings.Name given = MadePerson.any(names.men(), random);
        MadePerson child = father.withChain(List.of(given, chain.get(0), chain.get(1), chain.get(3)))
                .bornYearsLater(18 + random.nextInt(20), 0);
        other("father and child", household(father), household(child));
    }

    private void addConfusedNames() {
        List<Spellings.Name> two = ConfusedNames.any(random);
        boolean turned = random.nextBoolean();
        MadePerson one = someone().named(two.get(turned ? 0 : 1), PersonTraits.Sex.MALE);
        MadePerson brother = one.named(two.get(turned ? 1 : 0), PersonTraits.Sex.MALE)
                .bornYearsLater(random.nextInt(4), random.nextInt(2) * 200);
        String kind = two.getFirst().equals(ConfusedNames.HASAN) ? "Hasan and Hussein" : "other names one sound apart";
        other(kind, household(one), household(brother));
    }

    private void addNamesakes() {
        MadePerson one = someone();
        int years = (random.nextBoolean() ? 1 : -1) * (6 + random.nextInt(25));
        MadePerson older = one.elsewhere(random, names).bornYearsLater(years, random.nextInt(365));
        Spellings.Script script = script();
        other(
                "same name, other age and place",
                one.traits(one.written(script, random)),
                older.traits(older.written(script, random)));

        MadePerson two = someone();
        MadePerson else_ = someone();
        MadePerson stranger = two.elsewhere(random, names)
                .withChain(List.of(
                        two.chain().get(0),
                        two.chain().get(1),
                        else_.chain().get(2),
                        else_.chain().get(3)))
                .bornYearsLater(random.nextInt(4), random.nextInt(365));
        other(
                "same given and father's name",
                two.traits(two.written(script, random)),
                stranger.traits(stranger.written(script, random)));

        MadePerson three = someone();
        List<Spellings.Name> chain = three.chain();
        MadePerson cousin = three.withChain(List.of(chain.get(0), otherFather(three), chain.get(2), chain.get(3)))
                .bornYearsLater(random.nextInt(5), random.nextInt(365));
        other(
                "cousins of one given name",
                three.traits(three.written(script, random)),
                cousin.traits(cousin.written(script, random)).withPhones(Set.of(MadePerson.phone(random))));
    }

    private PersonTraits household(MadePerson person) {
        return person.traits(person.written(script(), random))
                .inHousehold("one")
                .withPhones(Set.of(person.phone()));
    }

    private Spellings.Name otherGiven(MadePerson person) {
        List<Spellings.Name> from = person.sex() == PersonTraits.Sex.MALE ? names.men() : names.women();
        Spellings.Name given = MadePerson.any(from, random);
        return person.chain().contains(given) ? otherGiven(person) : given;
    }

    private Spellings.Name otherFather(MadePerson person) {
        Spellings.Name father = MadePerson.any(names.men(), random);
        return person.chain().contains(father) ? otherFather(person) : father;
    }
}
