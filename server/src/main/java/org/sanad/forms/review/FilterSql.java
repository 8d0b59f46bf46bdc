package org.sanad.forms.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.access.Reach;
import org.sanad.forms.FormId;
import org.sanad.web.Texts;

/**
 * A filter as SQL over {@code forms.submission s}: the pieces stand here, whatever a reader typed is bound.
 *
 * @param parameters by the names the pieces mention
 */
public record FilterSql(List<String> pieces, Map<String, Object> parameters) {

    /** Submissions of a form that a permission reaches. */
    public static FilterSql of(FormId form, Reach reach) {
        var filter = new FilterSql(new ArrayList<>(), new HashMap<>(reach.parameters()));
        filter.and("s.form_id = :form", "form", form.value());
        if (!reach.everywhere()) {
            filter.pieces.add("forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)");
        }
        return filter;
    }

    /** What stands after {@code where}. */
    public String text() {
        return String.join(" and ", pieces);
    }

    FilterSql asked(Asked asked, FormFields fields, String shownRepeat) {
        ReviewState.of(asked.first("state")).ifPresent(state -> and("s.state = :state", "state", state.name()));
        asked.id("version").ifPresent(version -> and("s.version_id = :version", "version", version));
        asked.id("device").ifPresent(device -> and("s.device_id = :device", "device", device));
        asked.id("assigned").ifPresent(user -> and("s.assigned_to = :assigned", "assigned", user));
        asked.day("from").ifPresent(day -> and("s.received_at >= :from", "from", begin(day)));
        asked.day("to").ifPresent(day -> and("s.received_at < :to", "to", begin(day.plusDays(1))));
        if (asked.first("files").equals("missing")) {
            pieces.add("s.expected_files <> '{}' and forms.missing_files(s.id, s.expected_files) <> '{}'");
        }
        flag(asked.first("flag"));
        var conditions = asked.conditions();
        for (var i = 0; i < conditions.size(); i++) {
            var bound = new ConditionSql(conditions.get(i), i);
            fields.field(conditions.get(i).path())
                    .filter(field -> field.kind().isAnswered())
                    .ifPresent(field -> pieces.add(bound.over(field, fields, shownRepeat, parameters)));
        }
        return this;
    }

    private void flag(String flag) {
        var any = "select 1 from forms.open_flag f where f.submission_id = s.id";
        if (flag.equals("any")) {
            pieces.add("exists (" + any + ")");
        } else if (flag.equals("none")) {
            pieces.add("not exists (" + any + ")");
        } else if (!flag.isEmpty()) {
            and("exists (" + any + " and f.finding = :flag)", "flag", flag);
        }
    }

    public FilterSql and(String piece, String name, Object value) {
        pieces.add(piece);
        parameters.put(name, value);
        return this;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Texts.ZONE).toOffsetDateTime();
    }
}
