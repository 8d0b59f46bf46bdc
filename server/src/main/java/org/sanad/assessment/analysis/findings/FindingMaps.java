package org.sanad.assessment.analysis.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** The maps of one page: what a question's answers are is found out once. */
    BiFunction<PlanRow, List<ResultRow>, Optional<OnMap>> on(FindingWords words, Asked asked) {
        var known = new HashMap<List<Object>, Optional<NamedPlaces>>();
        return (row, results) -> {
            var wish = FindingCharts.wish(row);
            if (results.isEmpty() || wish != ChartWish.MAP && wish != ChartWish.AUTO) {
                return Optional.empty();
            }
            return FitCharts.dividing(row)
                    .flatMap(name -> known.computeIfAbsent(
                            List.of(row.source(), name),
                            none -> words.asked(row.source(), name).flatMap(findPlaces::of)))
                    .filter(places -> placed(places, results) >= (wish == ChartWish.MAP ? 1 : FEWEST_PLACES))
                    .map(places -> new Wanted(row, results, places, asked))
                    .filter(wanted -> wish == ChartWish.MAP || grounds.has(wanted.ground()))
                    .map(wanted -> onMap(wanted, words));
        };
    }

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

    private record Wanted(PlanRow row, List<ResultRow> results, NamedPlaces places, Asked asked) {

        /** Drawn where the plan or the reader asks for it: a page of thirty maps would be read by nobody. */
        boolean isDrawn() {
            return FindingCharts.wish(row) == ChartWish.MAP
                    || asked.onMap(row.id()).isPresent();
        }

        String ground() {
            return places.ground(
                    results.stream().map(FindingMaps::place).distinct().toList());
        }
    }

    private OnMap onMap(Wanted wanted, FindingWords words) {
        var answers = answers(wanted.results());
        var answer = wanted.asked()
                .onMap(wanted.row().id())
                .filter(answers::containsKey)
                .orElseGet(() -> most(answers));
        var shown = answers.getOrDefault(answer, List.of());
        var said = shown.stream().findFirst().map(words::answer).orElse("");
        var choices = answers.entrySet().stream()
                .map(one -> new Choice(one.getKey(), words.answer(one.getValue().getFirst())))
                .toList();
        return new OnMap(
                wanted.isDrawn() ? drawn(wanted, shown, said, words) : "",
                said,
                wanted.row().id(),
                choices,
                answer,
                wanted.isDrawn() ? notOnIt(shown, wanted, words) : List.of(),
                grounds.has(wanted.ground()));
    }

    private String drawn(Wanted wanted, List<ResultRow> shown, String said, FindingWords words) {
        var points = new LinkedHashMap<String, ChartPoint>();
        shown.forEach(result -> wanted.places()
                .code(place(result))
                .ifPresent(code -> points.put(code.value(), new FindingPoints(words).of(result))));
        var title = new ChartWords(words.title(wanted.row()), said);
        return grounds.of(wanted.ground())
                .map(ground -> FindingCharts.drawn(ChartMap.of(title, points, ground, words.texts()), words))
                .orElse("");
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
