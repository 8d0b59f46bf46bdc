package org.sanad.monitoring.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in what was printed for 2022, as reference data to reconcile with. */
@Component
public class ImportPublishedFigures {

    private static final int YEAR = 2022;
    private static final String FILE = "org/sanad/monitoring/published-2022.csv";

    private final PublishedFigures published;
    private final Permit permit;
    private final Audit audit;

    ImportPublishedFigures(PublishedFigures published, Permit permit, Audit audit) {
        this.published = published;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public void importYear2022() {
        permit.require(Permission.PLAN_PROJECTS, Target.mission());
        var lines = read().lines().skip(1).toList();
        lines.stream().map(ImportPublishedFigures::figure).forEach(published::put);
        audit.recorded("published-figures.imported", Subject.of("year", YEAR), Map.of("figures", lines.size()));
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is ours and holds no quoted commas. */
    private static PublishedFigure figure(String line) {
        var cells = line.split(",", -1);
        return new PublishedFigure(
                cells[0],
                YEAR,
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                new BigDecimal(cells[7]),
                cells[8].isEmpty() ? null : new BigDecimal(cells[8]),
                cells[9].isEmpty() ? null : Integer.valueOf(cells[9]),
                cells[10].isEmpty() ? null : cells[10]);
    }
}
