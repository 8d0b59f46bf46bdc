package org.sanad.tabulation.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The choices of a question in the order of its form, each known by its name. */
public final class Choices {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Choices(String variable, List<String> names) {
        this.names = List.copyOf(names);
        for (var name : names) {
            if (numbers.putIfAbsent(name, numbers.size()) != null) {
                throw new IllegalArgumentException(variable + " has the choice '" + name + "' twice");
            }
        }
        if (numbers.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(variable + " has more choices than can be kept: " + numbers.size());
        }
    }

    public List<String> names() {
        return names;
    }

    public int number(String variable, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(variable + " has no choice '" + name + "'");
        }
        return number;
    }
}
