package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.workbook.Table;

/** Reads a sheet of choices into its lists. */
final class ReadChoices {

    private ReadChoices() {}

    static Map<String, List<Choice>> of(Table table, String sheet, Findings findings) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        for (Line line : ReadLines.of(table, sheet, Columns.CHOICES, findings)) {
            String list = line.text("list_name");
            String name = line.text("name");
            if (list.isEmpty() && name.isEmpty()) {
                continue; // words between the lists
            }
            if (list.isEmpty() || name.isEmpty()) {
                findings.add(
                        list.isEmpty() ? Code.CHOICE_WITHOUT_LIST : Code.CHOICE_WITHOUT_NAME,
                        line.place(),
                        list + name);
                continue;
            }
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(new Choice(name, line));
        }
        return lists;
    }
}
