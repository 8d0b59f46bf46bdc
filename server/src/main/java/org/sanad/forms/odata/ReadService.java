package org.sanad.forms.odata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.forms.odata.question.EntitySet;
import org.sanad.forms.odata.question.Question;
import org.sanad.forms.odata.question.Service;
import org.sanad.forms.rows.ReachedForms;
import org.sanad.forms.rows.Selection;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of a form, for whoever may read its answers; each question that is answered is noted. */
@Component
class ReadService {

    /** Each holds a connection while it runs, and pages need some, too. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReachedForms reached;
    private final EntityRows rows;
    private final Audit audit;
    private final TransactionTemplate oneLook;
    private final TransactionTemplate noting;

    ReadService(ReachedForms reached, EntityRows rows, Audit audit, PlatformTransactionManager transactions) {
        this.reached = reached;
        this.rows = rows;
        this.audit = audit;
        this.noting = new TransactionTemplate(transactions);
        this.oneLook = new TransactionTemplate(transactions);
        oneLook.setReadOnly(true);
        oneLook.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws Refused for who may not read answers, and where there is no such form */
    Service open(String xmlId, String address) {
        var form = reached.called(xmlId);
        return Service.of(form, reached.fields(form), address);
    }

    /** @throws Refused while too many others read */
    void answer(Service service, EntitySet set, Question question, OutputStream out) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refused(Refused.Kind.TOO_MANY, Problem.of("exports-busy"));
        }
        try {
            note(service, set);
            write(service, set, question, out);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            places.release();
        }
    }

    private void note(Service service, EntitySet set) {
        noting.executeWithoutResult(deed ->
                audit.recorded("form.queried", Subject.of("form", service.form().id()), Map.of("table", set.name())));
    }

    private void write(Service service, EntitySet set, Question question, OutputStream out) {
        var form = service.form();
        var selection = new Selection(form.formId(), reached.reach(form), List.of(), null, null, null);
        oneLook.executeWithoutResult(look -> new WriteAnswers(rows, service, set, question).write(selection, out));
    }
}
