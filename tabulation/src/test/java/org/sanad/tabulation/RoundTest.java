package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.table.Round;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTest {

    @Test
    void a_half_goes_up_even_where_binary_arithmetic_keeps_a_little_less() {
        assertThat(0.285 * 100).isLessThan(28.5);
        assertThat(Round.halfUp(0.285 * 100, 0)).isEqualTo(29);
        assertThat(Round.halfUp(62.5, 0)).isEqualTo(63);
        assertThat(Round.halfUp(2.445, 2)).isEqualTo(2.45);
        assertThat(Round.halfUp(Double.NaN, 1)).isNaN();
    }

    /** The disability of the seed report: 63 and 38 made 101. */
    @Test
    void parts_of_a_whole_make_a_hundred() {
        assertThat(Round.toHundred(new double[] {5.0 / 8, 3.0 / 8}, 0)).containsExactly(63, 37);
        assertThat(Round.toHundred(new double[] {8 / 29.0, 9 / 29.0, 6 / 29.0, 6 / 29.0}, 0))
                .containsExactly(27, 31, 21, 21);
        assertThat(Round.toHundred(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, 1)).containsExactly(33.4, 33.3, 33.3);
    }

    @Test
    void shares_that_are_no_parts_of_a_whole_are_left_alone() {
        assertThat(Round.toHundred(new double[] {0.625, 0.625}, 0)).containsExactly(63, 63);
        assertThat(Round.toHundred(new double[] {Double.NaN}, 0)).containsExactly(Double.NaN);
    }

    @Test
    void none_stays_none_and_nobody_moves_by_a_whole_point() {
        var random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            var counts = random.ints(1 + random.nextInt(9), 0, 40).toArray();
            double all = Arrays.stream(counts).sum();
            if (all == 0) {
                continue;
            }
            var shares = Arrays.stream(counts).mapToDouble(count -> count / all).toArray();
            var percents = Round.toHundred(shares, 0);
            assertThat(Arrays.stream(percents).sum()).isEqualTo(100);
            for (int i = 0; i < shares.length; i++) {
                assertThat(Math.abs(percents[i] - shares[i] * 100)).isLessThan(1);
                assertThat(counts[i] > 0 || percents[i] == 0).isTrue();
            }
        }
    }
}
