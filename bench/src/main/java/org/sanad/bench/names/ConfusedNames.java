package org.sanad.bench.names;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names of different people that differ in one sound; families like to give them to brothers. */
final class ConfusedNames {

    static final Spellings.Name HASAN = name("حسن", "حسن", "Hasan", "Hassan", "حەسەن");
    private static final Spellings.Name HUSSEIN = name("حسين", "حسین", "Hussein", "Hussain", "Husain", "حوسێن");

    private static final List<List<Spellings.Name>> OTHERS = List.of(
            List.of(name("محمد", "Mohammed", "Muhammad", "محەمەد"), name("محمود", "Mahmoud", "Mahmood", "مەحمود")),
            List.of(name("سالم", "Salim", "سالم"), name("سلام", "Salam", "سەلام")),
            List.of(name("عمر", "Omar", "Umar", "عومەر"), name("عامر", "Amer", "Aamer", "عامیر")),
            List.of(name("أحمد", "Ahmed", "Ahmad", "ئەحمەد"), name("حامد", "Hamid", "حامید")),
            List.of(name("علي", "Ali", "عەلی"), name("علاء", "Alaa", "Ala", "عەلا")),
            List.of(name("رشيد", "Rasheed", "ڕەشید"), name("راشد", "Rashid", "Rashed", "ڕاشید")),
            List.of(name("كريم", "Kareem", "Karim", "کەریم"), name("كرم", "Karam", "کەرەم")),
            List.of(name("سمير", "Sameer", "Samir", "سەمیر"), name("سامر", "Samer", "سامەر")),
            List.of(name("أمير", "Ameer", "Amir", "ئەمیر"), name("أمين", "Ameen", "Amin", "ئەمین")),
            List.of(name("صالح", "Salih", "Saleh", "ساڵح"), name("صلاح", "Salah", "سەلاح")));

    private ConfusedNames() {}

    /** Every other time Hasan and Hussein. */
    static List<Spellings.Name> any(RandomGenerator random) {
        return random.nextBoolean() ? List.of(HASAN, HUSSEIN) : MadePerson.any(OTHERS, random);
    }

    private static Spellings.Name name(String... forms) {
        return new Spellings.Name(List.of(forms));
    }
}
