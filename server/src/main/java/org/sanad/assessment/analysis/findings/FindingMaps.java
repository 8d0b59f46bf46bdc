package org.sanad.assessment.analysis.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.assessment.analysis.atlas.FindPlaces;
import org.sanad.assessment.analysis.atlas.MapGrounds;
import org.sanad.assessment.analysis.atlas.NamedPlaces;
import org.sanad.assessment.analysis.charting.ChartMap;
import org.sanad.assessment.analysis.charting.ChartPoint;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.assessment.analysis.charting.FitCharts;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.web.Choice;
import org.springframework.stereotype.Component;

/** Puts a row that is divided by places on a map, one answer at a time. */
@Component
class FindingMaps {

    /** A single shaded place tells nothing unless somebody asked for it. */
    private static final int FEWEST_PLACES = 2;

    private final FindPlaces findPlaces;
    private final MapGrounds grounds;

    FindingMaps(FindPlaces findPlaces, MapGrounds grounds) {
        this.findPlaces = findPlaces;
        this.grounds = grounds;
    }

    /** @param chosen the answer that is asked for; where nobody asked, the one given most */
    Optional<OnMap> of(PlanRow row, List<ResultRow> results, FindingWords words, String chosen) {
        var wish = FindingCharts.wish(row);
        if (results.isEmpty() || wish != ChartWish.MAP && wish != ChartWish.AUTO) {
            return Optional.empty();
        }
        return FitCharts.dividing(row)
                .flatMap(name -> words.asked(row.source(), name))
                .flatMap(findPlaces::of)
                .filter(places -> placed(places, results) >= (wish == ChartWish.MAP ? 1 : FEWEST_PLACES))
                .map(places -> onMap(row, results, words, new Wanted(places, chosen)));
    }

    private record Wanted(NamedPlaces places, String chosen) {}

    private static long placed(NamedPlaces places, List<ResultRow> results) {
        return results.stream()
                .flatMap(result -> places.code(place(result)).stream())
                .distinct()
                .count();
    }

    private static String place(ResultRow result) {
        var cell = result.cell();
        return cell.groupValues().isEmpty()
                ? cell.repeatValue()
                : cell.groupValues().getFirst();
    }

    private OnMap onMap(PlanRow row, List<ResultRow> results, FindingWords words, Wanted wanted) {
        var answers = answers(results);
        var answer = answers.containsKey(wanted.chosen()) ? wanted.chosen() : most(answers);
        var said = words.answer(answers.getOrDefault(answer, results).getFirst());
        var points = new LinkedHashMap<String, ChartPoint>();
        answers.getOrDefault(answer, List.of())
                .forEach(result -> wanted.places()
                        .code(place(result))
                        .ifPresent(code -> points.put(code.value(), new FindingPoints(words).of(result))));
        var title = new ChartWords(words.title(row), said);
        var svg = grounds.of(wanted.places().ground())
                .map(ground -> FindingCharts.drawn(ChartMap.of(title, points, ground, words.texts()), words))
                .orElse("");
        var choices = answers.entrySet().stream()
                .map(one -> new Choice(one.getKey(), words.answer(one.getValue().getFirst())))
                .toList();
        return new OnMap(
                svg, said, row.id(), choices, answer, notOnIt(answers.getOrDefault(answer, List.of()), wanted, words));
    }

    private static Map<String, List<ResultRow>> answers(List<ResultRow> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.cell().value(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String most(Map<String, List<ResultRow>> answers) {
        var best = "";
        var most = -1L;
        for (var answer : answers.entrySet()) {
            var said = answer.getValue().stream()
                    .filter(result -> result.hidden() == ResultRow.Hidden.NO)
                    .mapToLong(result -> result.counts().n())
                    .sum();
            if (said > most && !answer.getKey().startsWith("#")) {
                best = answer.getKey();
                most = said;
            }
        }
        return best;
    }

    /** Answers that are no place on the map: camps, quarters, other. */
    private static List<String> notOnIt(List<ResultRow> results, Wanted wanted, FindingWords words) {
        return results.stream()
                .filter(result -> wanted.places().code(place(result)).isEmpty())
                .map(words::groups)
                .distinct()
                .toList();
    }
}
