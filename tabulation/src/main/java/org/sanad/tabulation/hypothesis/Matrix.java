package org.sanad.tabulation.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/** As much of matrices as the tests need. */
final class Matrix {

    private static final double NOTHING = 1e-12;

    private Matrix() {}

    static double[][] times(double[][] one, double[][] other) {
        var product = new double[one.length][other[0].length];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < other.length; k++) {
                double factor = one[i][k];
                for (int j = 0; factor != 0 && j < other[0].length; j++) {
                    product[i][j] += factor * other[k][j];
                }
            }
        }
        return product;
    }

    static double[][] transposed(double[][] matrix) {
        var turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    static double trace(double[][] matrix) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    /** What the first must be multiplied with to give the second; empty where the first cannot be inverted. */
    static Optional<double[][]> solved(double[][] matrix, double[][] right) {
        int n = matrix.length;
        var left = copy(matrix);
        var answer = copy(right);
        double scale = Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(left[row][column]) > Math.abs(left[pivot][column]) ? row : pivot;
            }
            if (!(Math.abs(left[pivot][column]) > NOTHING * scale)) {
                return Optional.empty();
            }
            swap(left, column, pivot);
            swap(answer, column, pivot);
            clear(left, answer, column);
        }
        return Optional.of(answer);
    }

    private static void clear(double[][] left, double[][] answer, int column) {
        scale(left[column], answer[column], 1 / left[column][column]);
        for (int row = 0; row < left.length; row++) {
            double factor = left[row][column];
            if (row != column && factor != 0) {
                subtract(left[row], left[column], factor);
                subtract(answer[row], answer[column], factor);
            }
        }
    }

    private static void scale(double[] left, double[] answer, double factor) {
        Arrays.setAll(left, i -> left[i] * factor);
        Arrays.setAll(answer, i -> answer[i] * factor);
    }

    private static void subtract(double[] from, double[] what, double factor) {
        Arrays.setAll(from, i -> from[i] - factor * what[i]);
    }

    private static void swap(double[][] rows, int one, int other) {
        var kept = rows[one];
        rows[one] = rows[other];
        rows[other] = kept;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
}
