package org.sanad.assessment.analysis.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.geography.Area;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/**
 * Reads the choices of a question as places. Choices of anything else may sound like a place by chance, so all of them must
 * be places; of a question that is called a place, half of them, since people also choose camps and quarters.
 */
@Component
public class FindPlaces {

    private static final Set<String> CALLED_PLACE = Set.of(
            "governorate", "district", "location", "place", "admin1", "admin2", "adm1", "adm2", "province", "area");

    private static final int MOST_CHOICES = 120;

    private final AreaSearch search;
    private final Places places;

    FindPlaces(AreaSearch search, Places places) {
        this.search = search;
        this.places = places;
    }

    /** Empty where its answers are no places of one level. */
    public Optional<NamedPlaces> of(Variable variable) {
        var choices = variable.options().stream()
                .filter(option -> !option.name().startsWith("other"))
                .toList();
        if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
            return Optional.empty();
        }
        var enough = CALLED_PLACE.contains(variable.name()) ? (choices.size() + 1) / 2 : choices.size();
        return IntStream.rangeClosed(Area.GOVERNORATE, Area.SUB_DISTRICT)
                .mapToObj(level -> read(choices, level, enough))
                .filter(found -> found.size() >= enough)
                .findFirst()
                .flatMap(this::named);
    }

    /**
     * Each place once: two choices that read as one place are not told apart on a map. Most questions ask for no place: it
     * stops as soon as what is left cannot be enough.
     */
    private Map<String, Area> read(List<Variable.Option> choices, int level, int enough) {
        var found = new LinkedHashMap<String, Area>();
        var left = choices.size();
        for (var choice : choices) {
            if (found.size() + left-- < enough) {
                break;
            }
            spellings(choice)
                    .flatMap(text -> search.named(text, level).stream())
                    .findFirst()
                    .filter(area -> !found.containsValue(area))
                    .ifPresent(area -> found.put(choice.name(), area));
        }
        return found;
    }

    private static Stream<String> spellings(Variable.Option choice) {
        return Stream.concat(
                        Stream.of(choice.name().replace('_', ' ')),
                        Stream.of("en", "ar", "ckb").map(tag -> choice.labels().getOrDefault(tag, "")))
                .filter(text -> !text.isBlank())
                .distinct();
    }

    private Optional<NamedPlaces> named(Map<String, Area> found) {
        var country = found.values().iterator().next().country();
        var level = found.values().iterator().next().level();
        var codes = new LinkedHashMap<String, PCode>();
        var within = new LinkedHashMap<PCode, PCode>();
        found.forEach((choice, area) -> {
            if (area.country().equals(country)) {
                codes.put(choice, area.pcode());
                if (level > Area.GOVERNORATE) {
                    places.governorateOf(area.pcode()).ifPresent(above -> within.put(area.pcode(), above.pcode()));
                }
            }
        });
        return Optional.of(new NamedPlaces(country, level, codes, within));
    }
}
