package org.sanad.assessment.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.Stratum;
import org.sanad.shared.Digits;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;

/**
 * A sample plan as typed.
 *
 * @param fields by name: {@code quota GROUP PLACE}, {@code population STRATUM}, {@code clusters STRATUM}
 */
public record TypedSample(Map<String, String> fields) {

    private static final int MOST = 100_000;
    private static final int MOST_PEOPLE = 100_000_000;

    static TypedSample of(List<Quota> quotas, List<Stratum> strata) {
        var fields = new HashMap<String, String>();
        quotas.forEach(quota -> fields.put(quotaName(quota.group(), quota.place()), String.valueOf(quota.wanted())));
        strata.forEach(stratum -> {
            fields.put(populationName(stratum.value()), String.valueOf(stratum.population()));
            Optional.ofNullable(stratum.clusters())
                    .ifPresent(clusters -> fields.put(clustersName(stratum.value()), clusters.toString()));
        });
        return new TypedSample(fields);
    }

    public static String quotaName(String group, String place) {
        return "quota " + group + " " + place;
    }

    public static String populationName(String stratum) {
        return "population " + stratum;
    }

    public static String clustersName(String stratum) {
        return "clusters " + stratum;
    }

    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    List<Quota> quotas(SampleGrid grid, FormErrors errors) {
        var quotas = new ArrayList<Quota>();
        grid.groups()
                .forEach(group -> grid.places()
                        .forEach(place -> number(quotaName(group.value(), place.value()), MOST, errors)
                                .ifPresent(wanted -> quotas.add(new Quota(group.value(), place.value(), wanted)))));
        return quotas;
    }

    List<Stratum> strata(SampleGrid grid, FormErrors errors) {
        var strata = new ArrayList<Stratum>();
        grid.strata().forEach(choice -> {
            var clusters = number(clustersName(choice.value()), MOST, errors);
            var population = number(populationName(choice.value()), MOST_PEOPLE, errors);
            population.ifPresent(people -> strata.add(new Stratum(choice.value(), people, clusters.orElse(null))));
            if (population.isEmpty() && clusters.isPresent()) {
                errors.add(populationName(choice.value()), Problem.of("stratum-without-people"));
            }
        });
        return strata;
    }

    /** Empty where nothing was typed, and where an error says what is wrong; none is like nothing. */
    private Optional<Integer> number(String name, int most, FormErrors errors) {
        var typed = Digits.plain(of(name));
        if (typed.isEmpty() || typed.equals("0") && name.startsWith("quota")) {
            return Optional.empty();
        }
        var number = TypedFields.number(typed).filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            errors.add(name, Problem.of("sample-not-a-count", most));
        }
        return number;
    }
}
