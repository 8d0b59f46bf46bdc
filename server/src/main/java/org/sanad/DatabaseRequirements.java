package org.sanad;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Sanad asks of a PostgreSQL it did not bring itself, said before anything is written into it. */
final class DatabaseRequirements {

    private static final int OLDEST_VERSION = 180_000;

    private record Facts(int version, String versionName, String letters) {}

    private DatabaseRequirements() {}

    /**
     * What is missing, with the remedy.
     *
     * @return empty when the database will do
     */
    static Optional<String> unmet(DataSource dataSource) {
        var facts = JdbcClient.create(dataSource).sql("""
                        select current_setting('server_version_num')::int as version,
                            current_setting('server_version') as version_name,
                            datctype as letters
                        from pg_database
                        where datname = current_database()
                        """).query(Facts.class).single();
        if (facts.version() < OLDEST_VERSION) {
            return Optional.of("Sanad needs PostgreSQL 18; the database at SANAD_DATABASE_URL is "
                    + facts.versionName() + ". Use a newer server, or leave SANAD_DATABASE_URL out to use the one"
                    + " Sanad brings.");
        }
        if (!facts.letters().toUpperCase(java.util.Locale.ROOT).replace("-", "").contains("UTF8")) {
            return Optional.of("The database's lc_ctype is " + facts.letters()
                    + ", with which names in Arabic script are not found. Make the database anew with"
                    + " LC_CTYPE 'C.UTF-8' and encoding UTF8.");
        }
        return Optional.empty();
    }
}
