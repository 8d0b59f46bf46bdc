package org.sanad.files;

import java.nio.file.Path;
import java.time.Clock;
import org.sanad.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Files that come in where no database is: nothing of them can be kept. */
public final class FilesWithoutRecords {

    private FilesWithoutRecords() {}

    public static ReceiveFile in(Path data) {
        var records = new StoredFiles(
                JdbcClient.create(new DriverManagerDataSource()), () -> Actor.NOBODY, Clock.systemUTC());
        return new ReceiveFile(records, new DataFolder(data));
    }
}
