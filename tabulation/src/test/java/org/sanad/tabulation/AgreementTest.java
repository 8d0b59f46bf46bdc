package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementTest {

    /** The grant proposals of Wikipedia's article on Cohen's kappa: 50 read by two. */
    @Test
    void kappa_of_two_coders_is_that_of_the_textbook() {
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        pairs(first, second, "yes", "yes", 20);
        pairs(first, second, "yes", "no", 5);
        pairs(first, second, "no", "yes", 10);
        pairs(first, second, "no", "no", 15);
        var kappa = Agreement.cohen(first, second, 0.95);
        assertThat(kappa.observed()).isCloseTo(0.7, within(1e-12));
        assertThat(kappa.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(kappa.kappa()).isCloseTo(0.4, within(1e-12));
        assertThat(kappa.se()).isCloseTo(Math.sqrt(bruteForce(20, 5, 10, 15)), within(1e-12));
        assertThat(kappa.low()).isBetween(0.1, 0.4);
        assertThat(kappa.high()).isBetween(0.4, 0.7);
    }

    /** The error by the delta method, its derivatives taken by trying: kappa of the cells' shares. */
    private static double bruteForce(double a, double b, double c, double d) {
        double n = a + b + c + d;
        var p = new double[] {a / n, b / n, c / n, d / n};
        var gradient = new double[4];
        for (int i = 0; i < 4; i++) {
            var up = p.clone();
            var down = p.clone();
            up[i] += 1e-6;
            down[i] -= 1e-6;
            gradient[i] = (kappa(up) - kappa(down)) / 2e-6;
        }
        double squares = 0;
        double mean = 0;
        for (int i = 0; i < 4; i++) {
            squares += p[i] * gradient[i] * gradient[i];
            mean += p[i] * gradient[i];
        }
        return (squares - mean * mean) / n;
    }

    private static double kappa(double[] p) {
        double observed = p[0] + p[3];
        double expected = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3]);
        return (observed - expected) / (1 - expected);
    }

    private static void pairs(List<String> first, List<String> second, String one, String other, int times) {
        first.addAll(Collections.nCopies(times, one));
        second.addAll(Collections.nCopies(times, other));
    }

    /** Krippendorff 2011, "Computing Krippendorff's alpha-reliability", example C: four coders, gaps, 0.743. */
    @Test
    void alpha_of_four_coders_with_gaps_is_that_of_its_author() {
        var units = List.of(
                List.of("1", "1", "1"),
                List.of("2", "2", "3", "2"),
                List.of("3", "3", "3", "3"),
                List.of("3", "3", "3", "3"),
                List.of("2", "2", "2", "2"),
                List.of("1", "2", "3", "4"),
                List.of("4", "4", "4", "4"),
                List.of("1", "1", "2", "1"),
                List.of("2", "2", "2", "2"),
                List.of("5", "5", "5"),
                List.of("1", "1"),
                List.of("3"));
        var alpha = Agreement.krippendorff(units);
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.values()).isEqualTo(40);
        assertThat(alpha.alpha()).isCloseTo(0.743, within(5e-4));
    }

    @Test
    void where_everybody_says_the_same_chance_explains_all_and_nothing_is_claimed() {
        var same = List.of("yes", "yes", "yes");
        assertThat(Agreement.cohen(same, same, 0.95).kappa()).isNaN();
        assertThat(Agreement.krippendorff(List.of(same)).alpha()).isNaN();
        assertThat(Agreement.krippendorff(List.of()).alpha()).isNaN();
        assertThat(Agreement.cohen(List.of(), List.of(), 0.95).kappa()).isNaN();
    }
}
