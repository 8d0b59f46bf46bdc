package org.sanad.programmes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sanad.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions of the manual. */
@Repository
class ManualEditions {

    private record Row(String name, int year, String languages) {}

    private final JdbcClient jdbc;

    ManualEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<ManualEdition> all() {
        return jdbc.sql("""
                        select name, year, array_to_string(languages, ',') as languages
                        from programmes.manual_edition order by year desc, name
                        """).query(Row.class).list().stream()
                .map(row -> new ManualEdition(
                        row.name(), row.year(), Arrays.asList(row.languages().split(","))))
                .toList();
    }

    /** False where the same stands there already. */
    boolean add(String name, int year, Set<Language> languages) {
        return jdbc.sql("""
                        insert into programmes.manual_edition (name, year, languages)
                        values (:name, :year, string_to_array(:languages, ',')) on conflict do nothing
                        """)
                        .param("name", name)
                        .param("year", year)
                        .param(
                                "languages",
                                String.join(
                                        ",",
                                        languages.stream()
                                                .map(Language::tag)
                                                .sorted()
                                                .toList()))
                        .update()
                == 1;
    }
}
