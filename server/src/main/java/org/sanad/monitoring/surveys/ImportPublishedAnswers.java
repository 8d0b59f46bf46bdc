package org.sanad.monitoring.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in what was printed of the assessments of 2020, as reference data to reconcile with. */
@Component
public class ImportPublishedAnswers {

    private static final int YEAR = 2020;
    private static final String FILE = "org/sanad/monitoring/published-2020.csv";

    private final PublishedAnswers published;
    private final RoundPermit permit;
    private final Audit audit;

    ImportPublishedAnswers(PublishedAnswers published, RoundPermit permit, Audit audit) {
        this.published = published;
        this.permit = permit;
        this.audit = audit;
    }

    /** @param governorate {@code anbar} or {@code basra}: whose report this round gathered the answers for */
    @Transactional
    public void importYear2020(String governorate, RoundId round) {
        permit.require(Permission.PUBLISH_REPORTS, round);
        var figures = read().lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[1].equals(governorate))
                .map(cells -> figure(cells, round))
                .toList();
        figures.forEach(figure -> published.put(figure, YEAR, governorate));
        audit.recorded("published-figures.imported", Subject.of("round", round), Map.of("figures", figures.size()));
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is ours and holds no quoted commas. */
    private static PublishedAnswer figure(String[] cells, RoundId round) {
        return new PublishedAnswer(
                cells[0],
                round.value(),
                cells[2],
                cells[3],
                cells[4],
                Integer.parseInt(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                new BigDecimal(cells[10]),
                cells[12],
                cells[13].isEmpty() ? null : Counting.valueOf(cells[13]),
                cells[14],
                cells[15],
                cells[16],
                cells[17],
                cells[18]);
    }
}
