package org.sanad.forms.review.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.forms.Form;
import org.sanad.forms.FormVersion;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.FoundSubmissions;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.views.SavedView;
import org.sanad.xlsform.Field;

/**
 * The table of a form's answers as its page shows it.
 *
 * @param repeat whose turns are shown; empty for submissions
 * @param columns questions that are shown
 * @param older what is added to the address for the next page; empty on the last
 * @param count what the filter finds, up to a bound
 * @param devices phones to filter by, by their names
 * @param reviewers whom submissions can be given to
 */
public record AnswersView(
        Form form,
        FormFields fields,
        Asked asked,
        String repeat,
        List<Field> columns,
        List<ShownLine> lines,
        String older,
        int count,
        Map<ReviewState, Long> byState,
        List<FormVersion> versions,
        Map<UUID, String> devices,
        Map<UUID, String> reviewers,
        List<SavedView> views,
        boolean mayReview) {

    /** One more than anybody asked for, to be filled in. */
    public int conditionRows() {
        return asked.conditions().size() + 1;
    }

    public boolean isCountedUp() {
        return count <= FoundSubmissions.COUNTED;
    }

    public String address() {
        return "/forms/" + form.id() + "/answers";
    }

    /** Questions to filter by: of the form and of all its repeats. */
    public List<Field> filterFields() {
        return fields.byPath().values().stream()
                .filter(field -> field.kind().isAnswered())
                .toList();
    }

    public String nextPage() {
        return address() + "?" + asked.query() + (asked.query().isEmpty() ? "" : "&") + older;
    }

    public long of(ReviewState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long all() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
