package org.sanad.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.xlsform.check.CheckForm;
import org.sanad.xlsform.reading.ReadSurvey;
import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Instances;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Settings;
import org.sanad.xlsform.survey.Survey;
import org.sanad.xlsform.workbook.ReadWorkbook;
import org.sanad.xlsform.workbook.Workbook;
import org.sanad.xlsform.xform.Itemsets;
import org.sanad.xlsform.xform.MediaFiles;
import org.sanad.xlsform.xform.WriteForm;

/** The way from a file to an XForm. Safe to call from many threads at once. */
public final class ConvertForm {

    private final Findings findings = new Findings();

    private ConvertForm() {}

    /**
     * Converts a form.
     *
     * @param file the bytes of an .xlsx, .xls or .csv file, or of the markdown table form; told apart by what they are
     * @param fileName gives the form its id where its settings do not
     */
    public static Conversion from(byte[] file, String fileName) {
        return new ConvertForm().convert(file, stem(fileName));
    }

    private Conversion convert(byte[] file, String name) {
        Workbook workbook = ReadWorkbook.read(file, findings);
        if (findings.hasErrors()) {
            return new Conversion.Refused(findings.all());
        }
        Optional<Survey> survey = ReadSurvey.of(workbook, name, findings);
        return survey.isPresent() ? converted(survey.get()) : new Conversion.Refused(findings.all());
    }

    private Conversion converted(Survey survey) {
        Nodes nodes = Nodes.under(survey.root());
        Entities entities = Entities.of(survey, nodes);
        CheckForm.all(survey, nodes, entities, findings);
        Map<String, String> instances = Instances.of(
                survey,
                nodes,
                entities,
                (clashing, item) ->
                        findings.add(Code.INSTANCE_CLASH, item.line().place(), clashing));
        if (findings.hasErrors()) {
            return new Conversion.Refused(findings.all());
        }
        Settings settings = survey.settings();
        return new Conversion.Converted(
                settings.formId(),
                settings.text("version"),
                settings.title(),
                WriteForm.of(survey, nodes, entities, instances),
                survey.externalChoices().isEmpty()
                        ? Map.of()
                        : Map.of("itemsets.csv", Itemsets.csv(survey.externalChoices())),
                MediaFiles.of(survey, nodes, instances),
                List.copyOf(survey.languages()),
                Outline.of(survey),
                findings.all());
    }

    private static String stem(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
