package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.Method;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.analysis.reached.CountContacts;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FormFields;
import org.sanad.forms.rows.ReadFields;
import org.sanad.tabulation.PlanRow.Source;
import org.springframework.stereotype.Component;

/** Takes the answers of a round as they stand: corrected, of those who agreed, each method apart from the others. */
@Component
public class TakeAnswers {

    private final Questionnaires questionnaires;
    private final Interviews interviews;
    private final ReadFields readFields;
    private final FormVersions versions;
    private final FrameWeights frameWeights;
    private final TakeRepeats takeRepeats;

    TakeAnswers(
            Questionnaires questionnaires,
            Interviews interviews,
            ReadFields readFields,
            FormVersions versions,
            FrameWeights frameWeights,
            TakeRepeats takeRepeats) {
        this.questionnaires = questionnaires;
        this.interviews = interviews;
        this.readFields = readFields;
        this.versions = versions;
        this.frameWeights = frameWeights;
        this.takeRepeats = takeRepeats;
    }

    /** One snapshot a method. Call it within a transaction. */
    public Map<Source, Snapshot> of(RoundId round) {
        var snapshots = new LinkedHashMap<Source, Snapshot>();
        for (var method : Method.values()) {
            var asked = questionnaires.of(round).stream()
                    .filter(one -> one.method() == method)
                    .toList();
            if (!asked.isEmpty()) {
                snapshots.put(Source.valueOf(method.code()), together(asked));
            }
        }
        return snapshots;
    }

    private Snapshot together(List<Questionnaire> asked) {
        var parts = asked.stream().map(this::one).toList();
        var all = JoinSnapshots.of(parts);
        return asked.size() == 1 ? frameWeights.laidOn(all, asked.getFirst()) : all;
    }

    private Snapshot one(Questionnaire questionnaire) {
        var came = interviews.all(questionnaire);
        var held = came.stream().filter(Interview::consented).toList();
        var fields = readFields.of(questionnaire.form());
        var respondents = held.stream()
                .map(interview -> new Respondent(
                        interview.submission(), questionnaire.form().value()))
                .toList();
        var relevance = relevance(questionnaire);
        var variables = Derived.added(Skipped.marked(variables(questionnaire, fields, held), relevance));
        return takeRepeats
                .of(questionnaire, fields, relevance, Snapshot.of(respondents, variables))
                .with(CountContacts.of(questionnaire, fields, came));
    }

    private List<Variable> variables(Questionnaire questionnaire, FormFields fields, List<Interview> held) {
        var moved = interviews.moved(questionnaire.id()).keySet();
        var columns = fields.root().columns().stream()
                .filter(column -> !moved.contains(column.path()))
                .toList();
        var names = names(columns);
        var dividing = questionnaire.uses().entrySet().stream()
                .filter(use -> Set.of(Purpose.GROUP, Purpose.PLACE, Purpose.STRATUM, Purpose.CLUSTER)
                        .contains(use.getKey()))
                .map(use -> use.getValue().path())
                .collect(Collectors.toSet());
        var variables = new ArrayList<Variable>();
        for (var column : columns) {
            new AskedQuestion(fields, column)
                    .variable(names.getOrDefault(column.path(), column.path()), held, dividing.contains(column.path()))
                    .ifPresent(variables::add);
        }
        return variables;
    }

    /** The question's own name; its whole path where another question has the same name. */
    private static Map<String, String> names(List<Column> columns) {
        var names = new HashMap<String, String>();
        var count = columns.stream()
                .collect(Collectors.groupingBy(column -> column.field().name(), Collectors.counting()));
        columns.forEach(column -> {
            var name = column.field().name();
            names.put(column.path(), count.getOrDefault(name, 0L) > 1 ? column.path() : name);
        });
        return names;
    }

    private Relevance relevance(Questionnaire questionnaire) {
        return versions.of(questionnaire.form()).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .findFirst()
                .map(version -> Relevance.of(versions.xform(version.versionId())))
                .orElseGet(Relevance::none);
    }

    /** Each form with the versions that were answered. */
    public String formVersions(RoundId round) {
        return questionnaires.of(round).stream()
                .flatMap(one -> versions.of(one.form()).stream().findFirst().stream()
                        .map(newest -> newest.title() + " " + answered(one)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String answered(Questionnaire questionnaire) {
        return interviews.consented(questionnaire).stream()
                .map(Interview::version)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What breakdowns of a draft plan go by: names of the variables that tell the group and the place. */
    public List<String> dividing(RoundId round, Source source, Snapshot snapshot) {
        return named(round, source, snapshot, Purpose.GROUP, Purpose.PLACE);
    }

    /** Names of the variables in which people agree to be asked or quoted. */
    public List<String> agreeing(RoundId round, Source source, Snapshot snapshot) {
        return named(round, source, snapshot, Purpose.CONSENT, Purpose.QUOTE_CONSENT);
    }

    private List<String> named(RoundId round, Source source, Snapshot snapshot, Purpose... purposes) {
        return questionnaires.of(round).stream()
                .filter(one -> one.method().code().equals(source.name()))
                .flatMap(one -> Stream.of(purposes).map(one::path))
                .filter(path -> !path.isEmpty())
                .flatMap(path -> named(snapshot, path).stream())
                .distinct()
                .toList();
    }

    static Optional<String> named(Snapshot snapshot, String path) {
        return snapshot.variables().stream()
                .filter(variable -> variable.path().equals(path))
                .map(Variable::name)
                .findFirst();
    }
}
