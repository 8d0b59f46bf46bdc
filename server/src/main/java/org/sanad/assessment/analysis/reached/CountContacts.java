package org.sanad.assessment.analysis.reached;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.FormFields;

/** Counts who was asked with a questionnaire, those who refused among them. */
public final class CountContacts {

    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private final Questionnaire questionnaire;
    private final Map<String, Map<String, String>> groups;
    private final Map<String, Map<String, String>> places;

    private CountContacts(Questionnaire questionnaire, FormFields fields) {
        this.questionnaire = questionnaire;
        this.groups = words(questionnaire.path(Purpose.GROUP), fields);
        this.places = words(questionnaire.path(Purpose.PLACE), fields);
    }

    /** @param came all interviews, of whoever agreed and of whoever did not */
    public static Reached of(Questionnaire questionnaire, FormFields fields, List<Interview> came) {
        return new Reached(
                questionnaire.use(Purpose.CONSENT).isPresent(), new CountContacts(questionnaire, fields).of(came));
    }

    /** In the order in which the form has groups and places; what it does not have stands last. */
    private List<Contact> of(List<Interview> came) {
        var found = new HashMap<List<String>, Contact>();
        for (var interview : came) {
            var group = interview.answer(questionnaire.path(Purpose.GROUP));
            var place = interview.answer(questionnaire.path(Purpose.PLACE));
            var one = new Contact(said(groups, group), said(places, place), 1, interview.consented() ? 0 : 1);
            found.merge(List.of(group, place), one, Contact::and);
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, Contact> one) ->
                                position(groups, one.getKey().getFirst()))
                        .thenComparingInt(one -> position(places, one.getKey().getLast()))
                        .thenComparing(one -> one.getKey().toString()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int position(Map<String, Map<String, String>> words, String answer) {
        int at = List.copyOf(words.keySet()).indexOf(answer);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static Map<String, String> said(Map<String, Map<String, String>> words, String answer) {
        return answer.isEmpty() ? Map.of() : words.getOrDefault(answer, Map.of("en", answer));
    }

    /** By the name of the answer, then by language. */
    private static Map<String, Map<String, String>> words(String path, FormFields fields) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        Stream.of(path)
                .filter(one -> !one.isEmpty())
                .forEach(one -> LANGUAGES.forEach(tag -> {
                    var wording = new Wording(fields, tag);
                    wording.column(one).stream()
                            .flatMap(column -> wording.choices(column).entrySet().stream())
                            .forEach(choice -> words.computeIfAbsent(choice.getKey(), none -> new LinkedHashMap<>())
                                    .put(tag, choice.getValue()));
                }));
        return words;
    }
}
