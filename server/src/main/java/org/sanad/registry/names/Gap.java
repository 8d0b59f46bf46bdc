package org.sanad.registry.names;

/**
 * What stands between two consonants. Arabic writes only long vowels, Kurdish writes nearly all, Latin writes all but
 * not their length; so a gap says which long sounds are certainly there and which may be there, and two spellings
 * disagree only where one's certain sound cannot be in the other.
 *
 * @param must long sounds certainly written, as bits {@link #A}, {@link #W}, {@link #Y}
 * @param may long sounds that may be meant, including {@code must}
 * @param quality short vowels that may be meant, as bits of a, i, u; 0 where unknown
 * @param present whether a vowel or ain is written at all
 * @param written whether the script writes short vowels, so that their absence tells something
 */
record Gap(int must, int may, int quality, boolean present, boolean written) {

    static final int A = 1;
    static final int W = 2;
    static final int Y = 4;

    static final int SHORT_A = 1;
    static final int SHORT_I = 2;
    static final int SHORT_U = 4;

    private static final double LONG_SOUND_DIFFERS = 0.65;
    private static final double LONG_SOUND_UNSURE = 0.03;
    private static final double MOST = 0.85;
    private static final double SHORT_MISSING = 0.12;
    private static final double OPEN_OR_CLOSED = 0.42;
    private static final double EDGE_MISSING = 0.5;

    static Gap none(boolean written) {
        return new Gap(0, 0, 0, false, written);
    }

    Gap with(int moreMust, int moreMay, int moreQuality) {
        return new Gap(must | moreMust, may | moreMust | moreMay, quality | moreQuality, true, written);
    }

    /** This gap with a short vowel known from elsewhere. */
    Gap voiced(char vowel) {
        return switch (vowel) {
            case 'a' -> new Gap(must, may, SHORT_A, true, true);
            case 'i' -> new Gap(must, may, SHORT_I, true, true);
            case 'u' -> new Gap(must, may, SHORT_U, true, true);
            default -> this;
        };
    }

    /** How unlike two gaps are, 0 to about 1; at the edges of a word a missing vowel makes another name (Karim, Karima). */
    double distance(Gap other, boolean edge) {
        double cost = missing(must & ~other.may) + missing(other.must & ~may);
        cost = Math.min(MOST, cost + Integer.bitCount(must ^ other.must) * LONG_SOUND_UNSURE);
        if (edge && present != other.present) {
            return Math.max(cost, EDGE_MISSING);
        }
        if (cost < LONG_SOUND_DIFFERS && written && other.written) {
            cost += shortVowels(other);
        }
        return cost;
    }

    private static double missing(int sounds) {
        return Integer.bitCount(sounds) * LONG_SOUND_DIFFERS;
    }

    private double shortVowels(Gap other) {
        if (present != other.present) {
            return SHORT_MISSING;
        }
        if (quality == 0 || other.quality == 0 || (quality & other.quality) != 0) {
            return 0;
        }
        // a against i or u makes another name (Salam, Salim; Omar, Amer); i and u are nearer.
        boolean open = ((quality | other.quality) & SHORT_A) != 0;
        return open ? OPEN_OR_CLOSED : 0.25;
    }
}
