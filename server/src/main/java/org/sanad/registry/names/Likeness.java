package org.sanad.registry.names;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether two records may be one person, and why.
 *
 * @param verdict what to do about it
 * @param score 0..1, to order several warnings
 * @param reasons each trait that was known on both sides, and whether it agrees
 */
public record Likeness(Verdict verdict, double score, Map<Trait, Agreement> reasons) {

    public enum Verdict {
        /** Show both and ask before saving. */
        LIKELY_SAME,
        /** Mention it. */
        MAYBE_SAME,
        DIFFERENT
    }

    public enum Trait {
        GIVEN_NAME,
        FOREFATHERS,
        SEX,
        BIRTH,
        PHONE,
        MOTHER,
        HOUSEHOLD,
        PLACE
    }

    public enum Agreement {
        AGREES,
        ALMOST,
        DIFFERS
    }

    public Likeness {
        reasons = Map.copyOf(reasons);
    }

    public boolean isWarning() {
        return verdict != Verdict.DIFFERENT;
    }

    public static Likeness of(PersonTraits one, PersonTraits other) {
        FoldedName mine = NameFolding.fold(one.name());
        FoldedName theirs = NameFolding.fold(other.name());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new Likeness(Verdict.DIFFERENT, 0, Map.of());
        }
        Weighing weighing = new Weighing(ChainMatch.of(mine.tokens(), theirs.tokens()));
        weighing.weigh(one, other);
        return weighing.likeness(mine.tokens().getFirst(), theirs.tokens().getFirst());
    }

    /** Adds up what speaks for and against; the weights were set on the bench's tuning half. */
    private static final class Weighing {
        private static final double MAYBE = 4.4;
        private static final double LIKELY = 6.5;
        /** Alike enough for a slip of the pen, where all else says so. */
        private static final double MISTYPED = 0.6;

        private final ChainMatch chain;
        private final Map<Trait, Agreement> reasons = new TreeMap<>();
        private double sum;
        private boolean strongProof;

        Weighing(ChainMatch chain) {
            this.chain = chain;
        }

        void weigh(PersonTraits one, PersonTraits other) {
            weighForefathers();
            weighSex(one.sex(), other.sex());
            weighBirth(one.birth().compare(other.birth()));
            weighPhones(one.phones(), other.phones());
            weighMothers(one.mother(), other.mother());
            weighSame(Trait.HOUSEHOLD, one.household(), other.household(), 0.5, 0);
            weighSame(Trait.PLACE, one.place(), other.place(), 0.3, -0.4);
        }

        private void weighForefathers() {
            if (chain.compared() > 0) {
                note(Trait.FOREFATHERS, chain.same() == chain.compared(), chain.same() > 0);
                sum += chain.same() * 1.5 + chain.near() * 0.2 - chain.different() * 2.2;
            }
        }

        private void weighSex(PersonTraits.Sex one, PersonTraits.Sex other) {
            if (one != PersonTraits.Sex.UNKNOWN && other != PersonTraits.Sex.UNKNOWN) {
                note(Trait.SEX, one == other, false);
                sum -= one == other ? 0 : 3;
            }
        }

        private void weighBirth(Birth.Agreement births) {
            switch (births) {
                case SAME_DATE -> {
                    note(Trait.BIRTH, true, true);
                    sum += 2.5;
                    strongProof = true;
                }
                case POSSIBLE -> {
                    note(Trait.BIRTH, true, true);
                    sum += 1;
                }
                case NEAR -> {
                    note(Trait.BIRTH, false, true);
                    sum += 0.2;
                }
                case DOUBTFUL -> {
                    note(Trait.BIRTH, false, false);
                    sum -= 1.5;
                }
                case APART -> {
                    note(Trait.BIRTH, false, false);
                    sum -= 4;
                }
                case UNKNOWN -> {}
            }
        }

        private void weighPhones(Set<String> one, Set<String> other) {
            Set<String> mine = folded(one);
            Set<String> theirs = folded(other);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                boolean shared = mine.stream().anyMatch(theirs::contains);
                note(Trait.PHONE, shared, false);
                sum += shared ? 1 : -0.2;
            }
        }

        private static Set<String> folded(Set<String> phones) {
            return phones.stream()
                    .map(PersonTraits::foldedPhone)
                    .filter(phone -> phone.length() >= 7)
                    .collect(Collectors.toSet());
        }

        private void weighMothers(Optional<String> one, Optional<String> other) {
            if (one.isPresent() && other.isPresent()) {
                double like = NameSimilarity.score(one.get(), other.get());
                note(Trait.MOTHER, like >= NameToken.SAME, like >= MISTYPED);
                sum += like >= MISTYPED ? 1.2 : -1.8;
            }
        }

        private void weighSame(
                Trait trait, Optional<String> one, Optional<String> other, double agrees, double differs) {
            if (one.isPresent() && other.isPresent()) {
                boolean same = one.equals(other);
                note(trait, same, false);
                sum += same ? agrees : differs;
            }
        }

        private void note(Trait trait, boolean agrees, boolean almost) {
            Agreement rest = almost ? Agreement.ALMOST : Agreement.DIFFERS;
            reasons.put(trait, agrees ? Agreement.AGREES : rest);
        }

        Likeness likeness(NameToken mine, NameToken theirs) {
            boolean same = chain.given() >= NameToken.SAME;
            boolean mistyped = !same && strongProof && chain.different() == 0 && isSlip(mine, theirs);
            note(Trait.GIVEN_NAME, same, mistyped);
            double total = sum + (same ? 3 : 1.2);
            double score = 1 / (1 + Math.exp(MAYBE - total));
            if (!same && !mistyped) {
                return new Likeness(Verdict.DIFFERENT, Math.min(score, 0.3), reasons);
            }
            Verdict warning = total >= LIKELY ? Verdict.LIKELY_SAME : Verdict.MAYBE_SAME;
            return new Likeness(total >= MAYBE ? warning : Verdict.DIFFERENT, score, reasons);
        }

        /** A wrong consonant may be a slip; other long vowels between the same consonants are another name (حسن, حسين). */
        private boolean isSlip(NameToken mine, NameToken theirs) {
            return chain.given() >= MISTYPED && mine.keys().stream().noneMatch(theirs.keys()::contains);
        }
    }
}
