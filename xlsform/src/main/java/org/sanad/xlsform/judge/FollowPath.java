package org.sanad.xlsform.judge;

import java.util.ArrayList;
import java.util.List;
import org.sanad.xlsform.KnownAnswers;

/** Finds the answer a path leads to. */
final class FollowPath {

    private FollowPath() {}

    /** @param names the outermost element first */
    static Expression fromTop(List<String> names) {
        String path = String.join("/", names.subList(1, names.size()));
        return answers -> at(answers, path);
    }

    /** @param steps from the question itself */
    static Expression fromHere(List<String> steps) {
        return answers -> {
            List<String> path = new ArrayList<>(List.of(answers.path().split("/")));
            for (String step : steps) {
                if (step.equals("..") && !path.isEmpty()) {
                    path.removeLast();
                } else if (step.equals("..")) {
                    return Value.UNKNOWN;
                } else if (!step.equals(".")) {
                    path.add(step);
                }
            }
            return at(answers, String.join("/", path));
        };
    }

    private static Value at(KnownAnswers answers, String path) {
        return answers.answer(path).map(Value::of).orElse(Value.UNKNOWN);
    }
}
