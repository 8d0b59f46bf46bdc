package org.sanad.forms.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an export in one look at the database, so that what arrives meanwhile is in all of it or in none. */
@Component
class WriteExport {

    private final WriteCsv csv;
    private final WriteXlsx xlsx;
    private final WriteGeoJson geoJson;
    private final Originals originals;
    private final TransactionTemplate oneLook;

    WriteExport(
            WriteCsv csv,
            WriteXlsx xlsx,
            WriteGeoJson geoJson,
            Originals originals,
            PlatformTransactionManager transactions) {
        this.csv = csv;
        this.xlsx = xlsx;
        this.geoJson = geoJson;
        this.originals = originals;
        this.oneLook = new TransactionTemplate(transactions);
        oneLook.setReadOnly(true);
        oneLook.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void write(Contents contents, OutputStream out) throws IOException {
        try {
            oneLook.executeWithoutResult(look -> WriteCsv.row(() -> put(contents, out)));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void put(Contents contents, OutputStream out) throws IOException {
        switch (contents.wish().kind()) {
            case CSV -> csv.wide(contents, contents.fields().root(), out);
            case LONG -> csv.lines(contents, out);
            case TABLES -> csv.tables(contents, out);
            case XLSX -> xlsx.write(contents, out);
            case GEOJSON -> geoJson.write(contents, out);
            case MEDIA -> originals.media(contents.selection(), out);
            case XML -> originals.xml(contents.selection(), out);
        }
    }
}
