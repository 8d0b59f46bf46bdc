package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.analysis.reached.Reached;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.Tabulators;

/**
 * All answers of one source.
 *
 * @param weight variable of weights from the sampling frame; empty for a sample chosen on purpose
 * @param stratum variable of the strata; empty without a frame
 * @param cluster variable of what was drawn first; empty where people were drawn
 * @param population variable of how many clusters, or people, each stratum has; empty where the frame does not say
 * @param repeats what was asked again and again within interviews, the outer before the inner
 * @param reached everybody who was asked, those who refused among them
 */
public record Snapshot(
        List<Respondent> respondents,
        List<Variable> variables,
        String weight,
        String stratum,
        String cluster,
        @Nullable String population,
        @Nullable List<Repeated> repeats,
        @Nullable Reached reached) {

    static Snapshot of(List<Respondent> respondents, List<Variable> variables) {
        return new Snapshot(respondents, variables, "", "", "", "", List.of(), Reached.UNTOLD);
    }

    Snapshot with(Repeated more) {
        var all = new ArrayList<>(repeats());
        all.add(more);
        return new Snapshot(respondents, variables, weight, stratum, cluster, population, all, reached);
    }

    Snapshot with(Reached everybody) {
        return new Snapshot(respondents, variables, weight, stratum, cluster, population, repeats, everybody);
    }

    /** Snapshots of earlier versions say nothing of it. */
    @Override
    public Reached reached() {
        return Objects.requireNonNullElse(reached, Reached.UNTOLD);
    }

    /** Nor of it. */
    @Override
    public String population() {
        return Objects.requireNonNullElse(population, "");
    }

    /** Snapshots of earlier versions have none. */
    @Override
    public List<Repeated> repeats() {
        return Objects.requireNonNullElse(repeats, List.of());
    }

    Optional<Repeated> repeat(String path) {
        return repeats().stream().filter(repeat -> repeat.path().equals(path)).findFirst();
    }

    /** Words of a repeat by language tag. @param name as results call it */
    public Map<String, String> unit(String name) {
        return repeats().stream()
                .filter(repeat -> repeat.name().equals(name))
                .findFirst()
                .map(Repeated::labels)
                .orElse(Map.of());
    }

    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .or(() -> repeats().stream()
                        .flatMap(repeat -> repeat.variable(name).stream())
                        .findFirst());
    }

    public Dataset dataset() {
        return Dataset.of(
                respondents.size(), variables.stream().map(ReadCells::column).toList());
    }

    public Design design() {
        if (weight.isEmpty()) {
            return Design.purposiveSample();
        }
        return Design.randomSample()
                .weighted(weight)
                .stratified(stratum)
                .clustered(cluster)
                .ofPopulation(population());
    }

    public Tabulators tabulators() {
        return Tabulators.of(dataset(), new SpreadAnswers(this).datasets(), design());
    }
}
