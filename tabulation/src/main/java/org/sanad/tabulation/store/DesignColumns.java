package org.sanad.tabulation.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.Design.Fault;
import org.sanad.tabulation.Design.Reason;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.SelectOne;

/** The columns that a design names, and what is wrong with them. */
final class DesignColumns {

    private final Design design;
    private final Optional<Numeric> weight;
    private final Optional<SelectOne> stratum;
    private final Optional<SelectOne> cluster;
    private final Optional<Numeric> population;
    private final Optional<Dataset.Repeat> repeat;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Reason, Integer> unsound = new EnumMap<>(Reason.class);

    private DesignColumns(Dataset dataset, Design design) {
        this.design = design;
        weight = column(dataset, design.weight(), Numeric.class);
        stratum = column(dataset, design.stratum(), SelectOne.class);
        cluster = column(dataset, design.cluster(), SelectOne.class);
        population = column(dataset, design.population(), Numeric.class);
        repeat = dataset.repeat();
    }

    static DesignColumns of(Dataset dataset, Design design) {
        return new DesignColumns(dataset, design);
    }

    private <C extends Column> Optional<C> column(Dataset dataset, String name, Class<C> kind) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var column = dataset.column(name);
        if (column.isEmpty()) {
            faults.add(new Fault(name, Reason.NO_SUCH_COLUMN, dataset.size()));
        } else if (!kind.isInstance(column.get())) {
            faults.add(new Fault(name, Reason.WRONG_KIND_OF_COLUMN, dataset.size()));
        }
        return column.filter(kind::isInstance).map(kind::cast);
    }

    /** Rows with a weight above zero, a stratum and a cluster, as far as the design asks for them. */
    int[] soundRows(int size) {
        var sound = IntStream.range(0, size).filter(this::isSound).toArray();
        unsound.forEach((reason, rows) -> faults.add(new Fault(columnOf(reason), reason, rows)));
        return sound;
    }

    private boolean isSound(int row) {
        var reason = whyUnsound(row);
        reason.ifPresent(why -> unsound.merge(why, 1, Integer::sum));
        return reason.isEmpty();
    }

    private Optional<Reason> whyUnsound(int row) {
        if (weight.isPresent()) {
            double value = weight.get().value(row);
            if (lacks(weight.get(), row)) {
                return Optional.of(Reason.WEIGHT_MISSING);
            }
            if (value <= 0) {
                return Optional.of(value < 0 ? Reason.WEIGHT_NEGATIVE : Reason.WEIGHT_ZERO);
            }
        }
        if (stratum.isPresent() && lacks(stratum.get(), row)) {
            return Optional.of(Reason.STRATUM_MISSING);
        }
        return Optional.of(Reason.CLUSTER_MISSING).filter(no -> cluster.isPresent() && lacks(cluster.get(), row));
    }

    private static boolean lacks(Column column, int row) {
        return column.state(row) != AnswerState.ANSWERED;
    }

    private String columnOf(Reason reason) {
        return switch (reason) {
            case WEIGHT_MISSING, WEIGHT_ZERO, WEIGHT_NEGATIVE -> design.weight();
            case STRATUM_MISSING, ONE_CLUSTER_IN_STRATUM -> design.stratum();
            case CLUSTER_MISSING -> design.cluster();
            case POPULATION_MISSING_OR_TOO_SMALL -> design.population();
            case NO_SUCH_COLUMN, WRONG_KIND_OF_COLUMN -> "";
        };
    }

    Optional<Fault> lonelyFault(int rows) {
        return Optional.of(new Fault(design.stratum(), Reason.ONE_CLUSTER_IN_STRATUM, rows))
                .filter(fault -> rows > 0);
    }

    Optional<Fault> populationFault(int rows) {
        return Optional.of(new Fault(design.population(), Reason.POPULATION_MISSING_OR_TOO_SMALL, rows))
                .filter(fault -> rows > 0);
    }

    List<Fault> faults() {
        return faults;
    }

    boolean drawn() {
        return !design.purposive();
    }

    boolean clustered() {
        return cluster.isPresent() || repeat.isPresent();
    }

    boolean inTurns() {
        return repeat.isPresent();
    }

    int interview(int row) {
        return repeat.map(turns -> turns.interviews()[row]).orElse(row);
    }

    boolean hasPopulation() {
        return population.isPresent();
    }

    int stratum(int row) {
        return stratum.map(column -> column.choice(row)).orElse(0);
    }

    /** The turns of an interview are a cluster where nothing larger was drawn. */
    int cluster(int row) {
        return cluster.map(column -> column.choice(row)).orElseGet(() -> interview(row));
    }

    double weight(int row) {
        return weight.map(column -> column.value(row)).orElse(1.0);
    }

    double population(int row) {
        return population
                .filter(column -> !lacks(column, row))
                .map(column -> column.value(row))
                .orElse(0.0);
    }
}
