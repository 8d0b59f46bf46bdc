package org.sanad.registry.names;

import java.util.Map;

/** How unlike two heard names are: the cheapest way to turn one into the other, with near sounds near. */
final class SoundDistance {

    private static final double OTHER = 1.0;

    /** Pairs of consonants that scripts, dialects and clerks take for one another, and at which price. */
    private static final Map<String, Double> NEAR = Map.ofEntries(
            Map.entry("8s", 0.1),
            Map.entry("8t", 0.3),
            Map.entry("68", 0.2),
            Map.entry("8z", 0.3),
            Map.entry("6z", 0.1),
            Map.entry("6Z", 0.1),
            Map.entry("6D", 0.1),
            Map.entry("6d", 0.2),
            Map.entry("Zz", 0.1),
            Map.entry("Dz", 0.1),
            Map.entry("DZ", 0.1),
            Map.entry("Dd", 0.1),
            Map.entry("Zd", 0.3),
            Map.entry("dz", 0.35),
            Map.entry("sz", 0.5),
            Map.entry("dt", 0.6),
            Map.entry("kq", 0.05),
            Map.entry("gq", 0.2),
            Map.entry("gk", 0.25),
            Map.entry("Gg", 0.1),
            Map.entry("Gq", 0.3),
            Map.entry("Gx", 0.4),
            Map.entry("Jj", 0.1),
            Map.entry("Jz", 0.4),
            Map.entry("cj", 0.2),
            Map.entry("gj", 0.4),
            Map.entry("Sc", 0.3),
            Map.entry("ck", 0.5),
            Map.entry("Ss", 0.5),
            Map.entry("bp", 0.05),
            Map.entry("fv", 0.1),
            Map.entry("vw", 0.1),
            Map.entry("bv", 0.4),
            Map.entry("hx", 0.4),
            Map.entry("kx", 0.4),
            Map.entry("JS", 0.5));

    private SoundDistance() {}

    /** 1 for the same sound, 0 for nothing in common. */
    static double similarity(Sounds one, Sounds other) {
        int longer = Math.max(one.consonants().length(), other.consonants().length());
        double cost = cheapest(one, other);
        return Math.max(0, 1 - cost / Math.max(2, longer));
    }

    private static double cheapest(Sounds one, Sounds other) {
        int rows = one.consonants().length();
        int columns = other.consonants().length();
        double[][] cost = new double[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : step(one, other, cost, i, j);
            }
        }
        boolean bare = rows == 0 || columns == 0;
        return cost[rows][columns] + one.gaps().get(rows).distance(other.gaps().get(columns), !bare);
    }

    private static double step(Sounds one, Sounds other, double[][] cost, int i, int j) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = Math.min(best, cost[i - 1][j] + leavingOut(one, i - 1));
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + leavingOut(other, j - 1));
        }
        if (i > 0 && j > 0) {
            double gap = one.gaps().get(i - 1).distance(other.gaps().get(j - 1), i == 1 && j == 1);
            double sound = consonants(
                    one.consonants().charAt(i - 1), other.consonants().charAt(j - 1));
            best = Math.min(best, cost[i - 1][j - 1] + gap + sound);
            best = Math.min(best, swapped(one, other, cost, i, j));
        }
        return best;
    }

    /** Two neighbouring letters typed the wrong way round. */
    private static double swapped(Sounds one, Sounds other, double[][] cost, int i, int j) {
        boolean swap = i > 1
                && j > 1
                && one.consonants().charAt(i - 1) == other.consonants().charAt(j - 2)
                && one.consonants().charAt(i - 2) == other.consonants().charAt(j - 1);
        return swap ? cost[i - 2][j - 2] + 0.7 : Double.MAX_VALUE;
    }

    private static double leavingOut(Sounds sounds, int at) {
        char consonant = sounds.consonants().charAt(at);
        return switch (consonant) {
            case 'h' -> 0.5;
            case 'w', 'y' -> 0.6;
            default -> OTHER;
        };
    }

    private static double consonants(char one, char other) {
        if (one == other) {
            return 0;
        }
        String pair = one < other ? "" + one + other : "" + other + one;
        return NEAR.getOrDefault(pair, OTHER);
    }
}
