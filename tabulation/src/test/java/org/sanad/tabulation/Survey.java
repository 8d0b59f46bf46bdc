package org.sanad.tabulation;

import java.util.List;
import org.sanad.tabulation.Design.LonelyCluster;

/** The made-up survey that R was asked about (src/test/r/fixtures.R). */
final class Survey {

    static final List<String> BARRIERS = List.of("cost", "distance", "shame", "time_lack");
    static final Table ALL = Table.read("survey.csv");
    static final Dataset DATASET = dataset(ALL);

    /** Without the stratum of one cluster, as R's designs without a policy for it. */
    static final Dataset WITHOUT_LONELY = dataset(new Table(ALL.rows().stream()
            .filter(row -> !"sulaymaniyah".equals(row.get("stratum")))
            .toList()));

    static final Dataset FEW = dataset(new Table(ALL.rows().subList(0, 40)));

    private Survey() {}

    private static Dataset dataset(Table table) {
        return Dataset.of(
                table.rows().size(),
                List.of(
                        table.selectOne("stratum"),
                        table.selectOne("cluster"),
                        table.numeric("even"),
                        table.numeric("weight"),
                        table.numeric("villages"),
                        table.numeric("people"),
                        table.selectOne("sex"),
                        table.selectOne("place"),
                        camp(table),
                        table.selectOne("work"),
                        table.selectOne("care"),
                        table.selectOne("everyone"),
                        table.selectOne("nobody"),
                        table.selectOne("gap"),
                        table.numeric("age"),
                        table.numeric("size"),
                        table.numeric("spent"),
                        table.numeric("score"),
                        table.selectOne("arm"),
                        table.selectOne("time"),
                        table.selectOne("barrier_cost"),
                        table.selectOne("barrier_shame"),
                        table.selectMultiple("barriers", "barrier_", BARRIERS)));
    }

    private static SelectOne camp(Table table) {
        var camp = new SelectOne("camp", List.of("no", "yes"), table.rows().size());
        for (int i = 0; i < table.rows().size(); i++) {
            camp.answer(i, "camp".equals(table.rows().get(i).get("place")) ? "yes" : "no");
        }
        return camp;
    }

    static Tabulator tabulator(String design) {
        boolean whole = !List.of("clusters", "finite").contains(design);
        return Tabulator.of(whole ? DATASET : WITHOUT_LONELY, design(design));
    }

    private static Design design(String name) {
        var strata = Design.randomSample().stratified("stratum");
        var clusters = strata.weighted("weight").clustered("cluster");
        return switch (name) {
            case "purposive", "few" -> Design.purposiveSample();
            case "simple" -> Design.randomSample();
            case "strata" -> strata.weighted("even");
            case "weights" -> strata.weighted("weight");
            case "clusters" -> clusters;
            case "unstratified" -> Design.randomSample().weighted("weight").clustered("cluster");
            case "finite" -> clusters.ofPopulation("villages");
            case "finite_people" -> strata.weighted("even").ofPopulation("people");
            case "lonely_adjust" -> clusters.lonely(LonelyCluster.ADJUST);
            case "lonely_remove" -> clusters.lonely(LonelyCluster.REMOVE);
            case "lonely_certainty" -> clusters.lonely(LonelyCluster.CERTAINTY);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
