package org.sanad.proof;

import java.util.List;
import java.util.Map;

/**
 * One thing that cannot be right, or must be asked about.
 *
 * @param readings what stands in the report; where two disagree, both
 * @param values what the sentence of the code names, by slot
 * @param arithmetic sums in signs that read the same in every language
 */
public record Finding(
        Code code, Grade grade, List<Reading> readings, Map<String, String> values, List<String> arithmetic) {

    public Finding {
        readings = List.copyOf(readings);
        values = Map.copyOf(values);
        arithmetic = List.copyOf(arithmetic);
    }

    public Place place() {
        return readings.getFirst().place();
    }

    public static Finding proven(Code code, List<Reading> readings, Map<String, String> values, List<String> sums) {
        return new Finding(code, Grade.PROVEN, readings, values, sums);
    }

    public static Finding question(Code code, List<Reading> readings, Map<String, String> values, List<String> sums) {
        return new Finding(code, Grade.QUESTION, readings, values, sums);
    }
}
