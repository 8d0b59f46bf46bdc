package org.sanad.assessment.interviews;

import java.util.List;
import java.util.Map;

/** Answers by path: of an interview, or of one turn of what is repeated in it. */
public interface Answered {

    /** Several values for questions with several answers. */
    Map<String, List<String>> answers();

    /** The only or first value; empty where nothing was answered. */
    default String answer(String path) {
        var values = answers().getOrDefault(path, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
