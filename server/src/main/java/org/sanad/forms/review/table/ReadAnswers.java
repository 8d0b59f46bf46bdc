package org.sanad.forms.review.table;

import java.util.List;
import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.ReachForm;
import org.sanad.forms.review.ReadFields;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.views.KeepView;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A page of a form's answers, for those who may read them. */
@Component
public class ReadAnswers {

    /** Columns shown to somebody who has not chosen: what fits beside each other on a desk. */
    private static final int FEW = 6;

    private final ReachForm reachForm;
    private final ReadFields readFields;
    private final FormVersions versions;
    private final ReadPage readPage;
    private final Reviewers reviewers;
    private final KeepView keepView;

    ReadAnswers(
            ReachForm reachForm,
            ReadFields readFields,
            FormVersions versions,
            ReadPage readPage,
            Reviewers reviewers,
            KeepView keepView) {
        this.reachForm = reachForm;
        this.readFields = readFields;
        this.versions = versions;
        this.readPage = readPage;
        this.reviewers = reviewers;
        this.keepView = keepView;
    }

    /** @param from where the page before ended */
    @Transactional
    public AnswersView page(FormId id, Asked asked, PageStart from, Texts texts) {
        var form = reachForm.require(Permission.SEE_ANSWERS, id);
        var fields = readFields.of(id, texts.language().tag());
        var repeat = fields.repeats().contains(asked.first("repeat")) ? asked.first("repeat") : "";
        var columns = columns(fields, repeat, asked.all("columns"));
        var filter = reachForm.found(Permission.SEE_ANSWERS, id, asked, fields);
        var all = reachForm.all(Permission.SEE_ANSWERS, id);
        var page = repeat.isEmpty()
                ? readPage.ofSubmissions(filter, from, columns, new Reading(fields, texts))
                : readPage.ofTurns(
                        reachForm.foundTurns(Permission.SEE_ANSWERS, id, asked, fields, repeat),
                        repeat,
                        from,
                        columns,
                        new Reading(fields, texts));
        reachForm.noteRead(form, page.lines().size());
        return new AnswersView(
                form,
                fields,
                asked,
                repeat,
                columns,
                page.lines(),
                page.older(),
                repeat.isEmpty() ? readPage.count(filter) : 0,
                repeat.isEmpty() ? readPage.byState(all) : Map.of(),
                published(form),
                readPage.devices(all),
                reviewers.of(form),
                keepView.of(id),
                reachForm.mayReview(form));
    }

    private List<FormVersion> published(Form form) {
        return versions.of(form.formId()).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .toList();
    }

    private static List<Field> columns(FormFields fields, String repeat, List<String> groups) {
        var chosen = fields.answered(repeat).stream()
                .filter(field -> groups.contains(fields.group(field)))
                .toList();
        return chosen.isEmpty()
                ? fields.answered(repeat).stream()
                        .filter(Field::isVisible)
                        .limit(FEW)
                        .toList()
                : chosen;
    }
}
