package org.sanad.bench.names;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.sanad.registry.names.NameColumns;

/** 200,000 made people in a real table, among whom the searched ones hide. */
public final class Crowd {

    public static final int SIZE = 200_000;

    private static final String DDL = """
            create extension if not exists pg_trgm;
            drop schema if exists name_bench cascade;
            create schema name_bench;
            create table name_bench.person (
                id          bigint primary key,
                name        text   not null,
                name_folded text   not null,
                name_sound  text   not null,
                name_terms  text[] not null
            );
            """;

    private static final String INDEX = """
            create index person_name_terms on name_bench.person
             using gin (array_to_tsvector(name_terms)) with (fastupdate = off);
            analyze name_bench.person;
            """;

    private static final String COPY = "copy %s (id, name, name_folded, name_sound, name_terms) from stdin";

    private final List<String[]> men = new ArrayList<>();
    private final List<String[]> women = new ArrayList<>();
    private final List<String[]> families = new ArrayList<>();
    private final Random random;

    private Crowd(long seed) {
        this.random = new Random(seed);
        for (String line : Spellings.lines("/org/sanad/demo/given-names.csv")) {
            String[] cells = line.split(",", -1);
            if (!"sex".equals(cells[3])) {
                ("male".equals(cells[3]) ? men : women).add(cells);
            }
        }
        for (String line : Spellings.lines("/org/sanad/demo/family-names.csv")) {
            families.add(line.split(",", -1));
        }
    }

    /** Makes the table; the given people get the ids from 0, the crowd the ids after them. */
    static void gather(Connection connection, List<String> hidden) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(DDL);
        }
        copy(connection, "name_bench.person", hidden);
        try (Statement statement = connection.createStatement()) {
            statement.execute(INDEX);
        }
    }

    /** Names of newcomers, whoever else is in the crowd. */
    public static List<String> newcomers(int count, long seed) {
        Crowd crowd = new Crowd(seed);
        return Stream.generate(crowd::anyone).limit(count).toList();
    }

    /** Fills a table of id, name, name_folded, name_sound and name_terms, the given people first. */
    public static void copy(Connection connection, String table, List<String> hidden) throws SQLException, IOException {
        Crowd crowd = new Crowd(2026);
        StringBuilder rows = new StringBuilder();
        for (int id = 0; id < SIZE; id++) {
            row(rows, id, id < hidden.size() ? hidden.get(id) : crowd.anyone());
            if (id % 10_000 == 9_999) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPY.formatted(table), new StringReader(rows.toString()));
                rows.setLength(0);
            }
        }
    }

    private static void row(StringBuilder rows, int id, String name) {
        NameColumns columns = NameColumns.of(name);
        rows.append(id)
                .append('\t')
                .append(name)
                .append('\t')
                .append(columns.folded())
                .append('\t')
                .append(columns.sound())
                .append("\t{")
                .append(String.join(",", columns.terms()))
                .append("}\n");
    }

    /** Three in five write Arabic, one in four Sorani; common names are common, as in life. */
    private String anyone() {
        int dice = random.nextInt(20);
        int script = dice < 12 ? 0 : dice < 17 ? 1 : 2;
        List<String> chain = new ArrayList<>();
        chain.add(often(random.nextBoolean() ? men : women)[script]);
        chain.add(often(men)[script]);
        chain.add(often(men)[script]);
        if (random.nextInt(5) > 0) {
            chain.add(often(families)[script]);
        }
        return String.join(" ", chain);
    }

    /** The earlier in the list the more common: the first of a hundred about one in thirteen. */
    private String[] often(List<String[]> names) {
        double place = (Math.pow(names.size() / 5.0 + 1, random.nextDouble()) - 1) * 5;
        return names.get(Math.min(names.size() - 1, (int) place));
    }
}
