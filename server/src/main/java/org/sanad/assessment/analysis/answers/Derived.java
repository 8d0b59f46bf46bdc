package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is never typed but follows from answers: bands of age, and disability from the six Washington Group questions. */
final class Derived {

    static final String AGE_BAND = "age_band";
    static final String DISABILITY = "disability_wg";

    private static final int QUESTIONS = 6;
    private static final List<String> SEVERE = List.of("a_lot_of_difficulty", "cannot_do");
    private static final List<String> NAMES = List.of("yes", "no");
    private static final List<String> BANDS = List.of("0-17", "18-24", "25-49", "50-59", "60+");
    private static final int[] FROM = {0, 18, 25, 50, 60};

    private Derived() {}

    static List<Variable> added(List<Variable> variables) {
        var all = new ArrayList<>(variables);
        ageBand(variables).ifPresent(all::add);
        disability(variables).ifPresent(all::add);
        return all;
    }

    private static Optional<Variable> ageBand(List<Variable> variables) {
        return variables.stream()
                .filter(variable -> variable.name().equals("age") && variable.kind() == Variable.Kind.NUMBER)
                .findFirst()
                .map(age -> made(
                        AGE_BAND,
                        age,
                        BANDS,
                        age.cells().stream().map(Derived::band).toList()));
    }

    private static String band(String age) {
        if (age.isEmpty() || age.startsWith("#")) {
            return age;
        }
        double years = Double.parseDouble(age);
        int band = BANDS.size() - 1;
        while (band > 0 && years < FROM[band]) {
            band--;
        }
        return BANDS.get(band);
    }

    /** At least one domain with a lot of difficulty or more; not known unless one of the six was answered. */
    private static Optional<Variable> disability(List<Variable> variables) {
        var six = variables.stream().filter(Derived::asksOfDifficulty).toList();
        if (six.size() < QUESTIONS) {
            return Optional.empty();
        }
        var cells = new ArrayList<String>();
        for (int row = 0; row < six.getFirst().cells().size(); row++) {
            int at = row;
            var answers = six.stream().map(question -> question.cells().get(at)).toList();
            boolean answered = answers.stream().anyMatch(answer -> !answer.isEmpty() && !answer.startsWith("#"));
            var told = answers.stream().anyMatch(SEVERE::contains) ? "yes" : "no";
            cells.add(answered ? told : answers.getFirst());
        }
        return Optional.of(made(DISABILITY, six.getFirst(), NAMES, cells));
    }

    private static boolean asksOfDifficulty(Variable variable) {
        var names = variable.options().stream().map(Variable.Option::name).toList();
        return variable.kind() == Variable.Kind.ONE && names.containsAll(SEVERE);
    }

    private static Variable made(String name, Variable from, List<String> values, List<String> cells) {
        var options = values.stream()
                .map(value -> new Variable.Option(value, Map.of()))
                .toList();
        return new Variable(name, "", Variable.Kind.ONE, from.section(), Map.of(), options, cells);
    }
}
