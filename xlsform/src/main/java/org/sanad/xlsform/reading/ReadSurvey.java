package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Settings;
import org.sanad.xlsform.survey.Survey;
import org.sanad.xlsform.workbook.Table;
import org.sanad.xlsform.workbook.Workbook;

/** Understands a workbook as a form. */
public final class ReadSurvey {

    private static final List<String> SHEETS = List.of("survey", "choices", "settings", "external_choices", "entities");

    private final Workbook workbook;
    private final Findings findings;

    private ReadSurvey(Workbook workbook, Findings findings) {
        this.workbook = workbook;
        this.findings = findings;
    }

    /** Empty where there is no sheet of questions. */
    public static Optional<Survey> of(Workbook workbook, String fileName, Findings findings) {
        return new ReadSurvey(workbook, findings).read(fileName);
    }

    private Optional<Survey> read(String fileName) {
        SHEETS.forEach(this::lookForMisspelling);
        Optional<Table> questions = workbook.table("survey");
        if (questions.isEmpty()) {
            findings.add(Code.SURVEY_MISSING, Place.FILE);
            return Optional.empty();
        }
        Settings settings = new Settings(
                lines("settings", Columns.SETTINGS).stream().findFirst().orElse(Line.empty("settings", 0)), fileName);
        List<Line> rows = lines("survey", Columns.SURVEY);
        if (questions.get().headings().values().stream()
                .noneMatch(heading -> Columns.SURVEY.of(heading).name().equals("type"))) {
            findings.add(Code.TYPE_COLUMN_MISSING, Place.sheet("survey"));
            return Optional.empty();
        }
        return Optional.of(survey(settings, rows));
    }

    private Survey survey(Settings settings, List<Line> rows) {
        Map<String, List<Choice>> choices = choices("choices");
        List<Line> worded = new ArrayList<>(rows);
        choices.values().forEach(list -> list.forEach(choice -> worded.add(choice.line())));
        List<String> languages = Languages.of(worded, settings, findings);
        Group root = BuildTree.of(rows, settings.root(), findings);
        return new Survey(
                settings,
                Expand.all(root, choices, languages),
                choices,
                choices("external_choices"),
                choices("osm"),
                lines("entities", Columns.ENTITIES),
                languages);
    }

    private List<Line> lines(String sheet, Columns columns) {
        return workbook.table(sheet)
                .map(table -> ReadLines.of(table, sheet, columns, findings))
                .orElse(List.of());
    }

    private Map<String, List<Choice>> choices(String sheet) {
        return workbook.table(sheet)
                .map(table -> ReadChoices.of(table, sheet, findings))
                .orElse(new HashMap<>());
    }

    private void lookForMisspelling(String sheet) {
        if (workbook.table(sheet).isPresent()) {
            return;
        }
        workbook.tables().stream()
                .map(Table::name)
                .filter(name -> !name.startsWith("_"))
                .filter(name -> Similar.to(name, List.of(sheet)).isPresent())
                .forEach(name -> findings.add(Code.SHEET_MISSPELT, Place.sheet(name), name, sheet));
    }
}
