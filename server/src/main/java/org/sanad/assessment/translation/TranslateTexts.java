package org.sanad.assessment.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of open answers that wait for their translation, and translating one. */
@Component
public class TranslateTexts {

    static final Set<String> LANGUAGES = Set.of("en", "ar", "ckb");

    private static final int LONGEST = 50_000;

    private final Translations translations;
    private final ReadTexts readTexts;
    private final CurrentActor currentActor;
    private final Audit audit;

    TranslateTexts(Translations translations, ReadTexts readTexts, CurrentActor currentActor, Audit audit) {
        this.translations = translations;
        this.readTexts = readTexts;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** What is written in another language; what waits stands first. */
    @Transactional(readOnly = true)
    public List<QueuedText> queue(RoundId round, String to, String readersLanguage) {
        Map<String, Translation> done = translations.of(round, to).stream()
                .collect(Collectors.toMap(one -> one.submissionId() + " " + one.path(), one -> one));
        var question = readTexts.questions(round, readersLanguage);
        return readTexts.of(round).stream()
                .map(text -> QueuedText.of(
                        text,
                        question.apply(text),
                        Optional.ofNullable(done.get(text.submission() + " " + text.path()))))
                .filter(queued -> !queued.language().equals(to))
                .sorted(Comparator.comparing((QueuedText queued) -> !queued.isWaiting()))
                .toList();
    }

    /** How many texts still have to be translated into a language. */
    @Transactional(readOnly = true)
    public long waiting(RoundId round, String to) {
        return queue(round, to, to).stream().filter(QueuedText::isWaiting).count();
    }

    /** Looking at what somebody said is noted. */
    @Transactional
    public QueuedText open(RoundId round, UUID submission, String path, String to, String readersLanguage) {
        var text = readTexts.get(round, submission, path);
        audit.recorded("interview.text-read", Subject.of("submission", submission));
        return QueuedText.of(
                text, readTexts.questions(round, readersLanguage).apply(text), translations.find(text, to));
    }

    /** @return what stands against it */
    @Transactional
    public Optional<Problem> keep(RoundId round, UUID submission, String path, Typed typed) {
        var text = readTexts.get(round, submission, path);
        var against = against(text, typed);
        if (against.isPresent()) {
            return against;
        }
        var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        translations.add(text, typed, user.orElse(null));
        audit.recorded("interview.translated", Subject.of("submission", submission), Map.of("state", typed.state()));
        return Optional.empty();
    }

    private Optional<Problem> against(OpenText text, Typed typed) {
        if (!LANGUAGES.contains(typed.from())
                || !LANGUAGES.contains(typed.to())
                || typed.from().equals(typed.to())) {
            return Optional.of(Problem.of("translation-languages"));
        }
        if (typed.words().isBlank() || typed.words().length() > LONGEST) {
            return Optional.of(Problem.of("translation-words"));
        }
        var self = currentActor.actor().user();
        var own = translations
                .find(text, typed.to())
                .filter(last -> last.isOf(text.hash()))
                .map(last -> last.by() != null && self != null && last.by().equals(self.value()))
                .orElse(true);
        return typed.state() == TranslationState.CHECKED && own
                ? Optional.of(Problem.of("translation-checked-by-another"))
                : Optional.empty();
    }
}
