package org.sanad.assessment.cleaning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.UserDirectory;
import org.sanad.assessment.CleaningVersions;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The cleaning log for those who may read answers where the round lies; each look at it is recorded. */
@Component
class ReadCleaningLog {

    /** Who may, and what is written down of it. */
    @Component
    record Rules(RoundPermit permit, Audit audit) {}

    /** What makes words of ids. */
    @Component
    record Words(ReadFields readFields, UserDirectory users, JsonMapper json) {}

    private final LoggedChanges changes;
    private final CleaningVersions versions;
    private final Questionnaires questionnaires;
    private final Rules rules;
    private final Words words;

    ReadCleaningLog(
            LoggedChanges changes, CleaningVersions versions, Questionnaires questionnaires, Rules rules, Words words) {
        this.changes = changes;
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.rules = rules;
        this.words = words;
    }

    Round round(RoundId id) {
        return rules.permit().require(Permission.SEE_ANSWERS, id);
    }

    long version(Round round) {
        return versions.of(round.id());
    }

    /** @param before entries below this number, the latest first */
    @Transactional
    public List<ShownChange> of(Round round, long before, int limit, String language) {
        rules.permit().require(Permission.SEE_ANSWERS, round.id());
        var confidential = rules.permit().allows(Permission.SEE_CONFIDENTIAL_ANSWERS, round);
        var found = changes.of(round.id(), confidential, before, limit);
        rules.audit()
                .recorded("round.cleaning-log-read", Subject.of("round", round.id()), Map.of("rows", found.size()));
        var say = say(round, language);
        return found.stream().map(say::of).toList();
    }

    private SayChange say(Round round, String language) {
        var fields = questionnaires.of(round.id()).stream()
                .map(questionnaire -> questionnaire.form())
                .distinct()
                .collect(Collectors.toMap(form -> form.value(), words.readFields()::of));
        var names = words.users().all().stream()
                .collect(Collectors.toMap(user -> user.id().value(), UserDirectory.ListedUser::fullName));
        return new SayChange(fields, names, language, words.json());
    }
}
