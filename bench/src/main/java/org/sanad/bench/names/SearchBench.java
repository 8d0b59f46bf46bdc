package org.sanad.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.sanad.localpostgres.LocalPostgres;
import org.sanad.registry.names.NameSearch;
import org.sanad.registry.names.SearchTerms;

/** Hides made people among 200,000 others and looks for each by another spelling of the name. */
final class SearchBench {

    private static final double HIT_BAR = 0.97;
    private static final double LATENCY_BAR_MS = 50;
    private static final int HIDDEN_OF_A_HALF = 200;
    private static final int SHOWN = 10;

    /** The query that docs/names.md recommends, here on the bench's own table. */
    private static final String QUERY = """
            select id, name
              from (select id, name, name_sound, name_folded
                      from name_bench.person
                     where array_to_tsvector(name_terms) @@ cast(? as tsquery)
                     limit ?) heard
             order by similarity(name_sound, ?) + similarity(name_folded, ?) desc
             limit ?
            """;

    private record Found(long id, String name) {}

    private record Question(String kind, Spellings.Half half, int target, String typed) {}

    private final Connection connection;
    private final boolean listMisses;
    private final List<Double> millis = new ArrayList<>();

    private SearchBench(Connection connection, boolean listMisses) {
        this.connection = connection;
        this.listMisses = listMisses;
    }

    static void run(boolean listMisses) {
        try {
            Path folder = Files.createTempDirectory("sanad-name-bench");
            try (LocalPostgres postgres = LocalPostgres.start(folder);
                    Connection connection =
                            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
                new SearchBench(connection, listMisses).measure();
            } finally {
                remove(folder);
            }
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void measure() throws SQLException, IOException {
        List<String> hidden = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Spellings.Half half : Spellings.Half.values()) {
            hide(half, hidden, questions);
        }
        long start = System.nanoTime();
        Crowd.gather(connection, hidden);
        System.out.printf(
                "%nSearch among %,d people (made and indexed in %d s)%n",
                Crowd.SIZE, (System.nanoTime() - start) / 1_000_000_000);
        for (Question question : questions.subList(0, 150)) {
            find(question.typed());
        }
        millis.clear();
        hits(questions);
        latency("all of these searches");
        reach(questions);
        for (String typed : List.of(
                "محمد", "Ahmed", "عەلی", "Hussein Ali", "محمد علي", "Mohammed Ahmed Ali", "zzz", "كريم جاسمم")) {
            millis.clear();
            for (int i = 0; i < 20; i++) {
                find(typed);
            }
            latency("«" + typed + "»");
        }
    }

    private static void hide(Spellings.Half half, List<String> hidden, List<Question> questions) {
        Spellings names = Spellings.of(half);
        Random random = new Random(half.ordinal() + 5L);
        for (int i = 0; i < HIDDEN_OF_A_HALF; i++) {
            MadePerson person = MadePerson.adult(names, random);
            Spellings.Script script = Spellings.Script.values()[i % 3];
            Spellings.Script other = Spellings.Script.values()[(i + 1 + i / 3 % 2) % 3];
            int target = hidden.size();
            hidden.add(person.written(script, random));
            List<Spellings.Name> chain = person.chain();
            questions.add(new Question("same script, whole chain", half, target, person.written(script, random)));
            questions.add(new Question("across scripts, whole chain", half, target, person.written(other, random)));
            questions.add(new Question(
                    "across scripts, grandfather left out",
                    half,
                    target,
                    MadePerson.written(List.of(chain.get(0), chain.get(1), chain.get(3)), other, random)));
            questions.add(new Question(
                    "mistyped, same script", half, target, SlipOfThePen.in(person.written(script, random), random)));
        }
    }

    private void hits(List<Question> questions) throws SQLException {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        for (Question question : questions) {
            List<NameSearch.Hit<Found>> found = find(question.typed());
            boolean hit = found.stream().anyMatch(one -> one.person().id() == question.target());
            for (String kind : List.of(question.kind() + ", " + question.half(), "ALL " + question.half())) {
                int[] counts = kinds.computeIfAbsent(kind, any -> new int[2]);
                counts[0]++;
                counts[1] += hit ? 1 : 0;
            }
            if (!hit && listMisses && question.half() == Spellings.Half.TUNED_ON) {
                System.out.printf(
                        "  MISS %s: %s | %s | first: %s%n",
                        question.kind(),
                        question.typed(),
                        nameOf(question.target()),
                        found.stream().limit(1).toList());
            }
        }
        kinds.forEach((kind, counts) ->
                System.out.printf("  %-52s hit@10 %.3f of %d%n", kind, (double) counts[1] / counts[0], counts[0]));
        System.out.printf("  (bar at least %.2f)%n", HIT_BAR);
    }

    /** Whether the index hands the duplicate warning the record that it should judge. */
    private void reach(List<Question> questions) {
        millis.clear();
        for (Spellings.Half half : Spellings.Half.values()) {
            List<Question> asked =
                    questions.stream().filter(one -> one.half() == half).toList();
            long reached = asked.stream().filter(this::isReached).count();
            System.out.printf(
                    "  duplicate's record among the candidates, %-12s %.3f of %d%n",
                    half, (double) reached / asked.size(), asked.size());
        }
        latency("fetching candidates for the warning");
    }

    private boolean isReached(Question question) {
        long start = System.nanoTime();
        List<Found> found = candidates(SearchTerms.of(question.typed()), SearchTerms.likenessTerms(question.typed()));
        millis.add((System.nanoTime() - start) / 1e6);
        return found.stream().anyMatch(one -> one.id() == question.target());
    }

    private String nameOf(int id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select name from name_bench.person where id = ?")) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private List<NameSearch.Hit<Found>> find(String typed) {
        long start = System.nanoTime();
        List<NameSearch.Hit<Found>> hits =
                NameSearch.find(typed, SHOWN, Found::id, Found::name, (terms, stage) -> candidates(terms, stage));
        millis.add((System.nanoTime() - start) / 1e6);
        return hits;
    }

    private List<Found> candidates(SearchTerms terms, String stage) {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, stage);
            statement.setInt(2, NameSearch.SCANNED);
            statement.setString(3, terms.sound());
            statement.setString(4, terms.folded());
            statement.setInt(5, NameSearch.CANDIDATES);
            List<Found> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(rows.getLong(1), rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException problem) {
            throw new IllegalStateException(stage, problem);
        }
    }

    private void latency(String what) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "  %-52s p50 %.1f ms, p95 %.1f ms, longest %.1f ms of %d (bar %.0f ms)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                sorted.length,
                LATENCY_BAR_MS);
    }
}
