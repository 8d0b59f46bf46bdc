package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.QuestionType;

/** A group whose selects share one list and stand below each other as a table with one row of labels above. */
final class TableList {

    private static final QuestionType NOTE =
            new QuestionType("note", Control.INPUT, "string", Map.of("readonly", "true()"), "");

    private TableList() {}

    static Group of(Group group) {
        List<Item> rows = new ArrayList<>();
        Line line = group.line();
        if (line.has("label") || line.has("hint")) {
            rows.add(new Question(
                    "generated_table_list_label_" + line.row(), NOTE, Options.NONE, line.only("label", "hint")));
        }
        boolean headed = false;
        for (Item item : group.items()) {
            if (item instanceof Question question && question.control().isSelect()) {
                if (!headed) {
                    rows.add(heading(question));
                    headed = true;
                }
                rows.add(question.with(appearing(question.line(), "list-nolabel")));
            } else {
                rows.add(item);
            }
        }
        String rest = line.text("appearance").replace("table-list", "").strip();
        Line shown = line.without("label").without("hint").with("appearance", ("field-list " + rest).strip());
        return group.with(shown, rows);
    }

    private static Question heading(Question first) {
        String name = "reserved_name_for_field_list_labels_" + first.line().row();
        Line line = first.line().only("choice_filter").with("appearance", "label");
        return new Question(
                name,
                first.type(),
                new Options(first.options().source(), first.options().list(), false),
                line);
    }

    private static Line appearing(Line line, String appearance) {
        return line.has("appearance") ? line : line.with("appearance", appearance);
    }
}
