package org.sanad.forms.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.forms.rows.FormFields;
import org.sanad.forms.rows.ReachedForms;
import org.sanad.forms.rows.Selection;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets answers out: to whom may read them, noted before the first of them leaves. */
@Component
public class TakeOut {

    /** Each holds a connection while it runs, and pages need some, too. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReachedForms reached;
    private final AnswerRows rows;
    private final WriteExport writeExport;
    private final Audit audit;

    TakeOut(ReachedForms reached, AnswerRows rows, WriteExport writeExport, Audit audit) {
        this.reached = reached;
        this.rows = rows;
        this.writeExport = writeExport;
        this.audit = audit;
    }

    /** @throws Refused for who may not, for what cannot be exported so, and while too many others do */
    @Transactional
    Export begin(FormId id, ExportForm asked) {
        var form = reached.form(id);
        var wish = asked.wish();
        var contents = new Contents(form, wish, reached.fields(form), selection(form, wish));
        check(contents);
        if (!places.tryAcquire()) {
            throw new Refused(Refused.Kind.TOO_MANY, Problem.of("exports-busy"));
        }
        try {
            audit.recorded(
                    "form.exported",
                    Subject.of("form", id),
                    Map.of("kind", wish.kind().word(), "rows", rows.submissions(contents.selection())));
        } catch (RuntimeException notNoted) {
            places.release();
            throw notNoted;
        }
        return new Export(contents, writeExport::write, places::release);
    }

    private Selection selection(Form form, Wish wish) {
        return new Selection(
                form.formId(),
                reached.reach(form),
                wish.states(),
                beginning(wish.from()),
                beginning(wish.until().map(day -> day.plusDays(1))),
                wish.after().orElse(null));
    }

    private static @Nullable OffsetDateTime beginning(Optional<LocalDate> day) {
        return day.map(date -> date.atStartOfDay(Texts.ZONE).toOffsetDateTime()).orElse(null);
    }

    private static void check(Contents contents) {
        var wish = contents.wish();
        if (wish.kind() == ExportKind.GEOJSON && !hasPlace(contents.fields(), wish.place())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("export-no-place"));
        }
        if (wish.kind() == ExportKind.XLSX
                && contents.fields().tables().stream()
                        .anyMatch(table -> contents.sheet(table).columns().size() > WriteXlsx.MOST_COLUMNS)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("export-too-wide", WriteXlsx.MOST_COLUMNS));
        }
    }

    private static boolean hasPlace(FormFields fields, String place) {
        return fields.tables().stream().anyMatch(table -> WriteGeoJson.place(table, place) >= 0);
    }
}
