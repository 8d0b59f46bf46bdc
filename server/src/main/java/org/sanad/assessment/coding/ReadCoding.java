package org.sanad.assessment.coding;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.UserDirectory;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.codebook.Codebooks;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.assessment.translation.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a round for those who code them, and one of them. */
@Component
class ReadCoding {

    /** What was coded. */
    @Component
    record Coded(Spans spans, CodedTexts texts, Codebooks codebooks) {}

    private final Coded coded;
    private final CodeTexts codeTexts;
    private final ReadTexts readTexts;
    private final Translations translations;
    private final UserDirectory users;

    ReadCoding(Coded coded, CodeTexts codeTexts, ReadTexts readTexts, Translations translations, UserDirectory users) {
        this.coded = coded;
        this.codeTexts = codeTexts;
        this.readTexts = readTexts;
        this.translations = translations;
        this.users = users;
    }

    Round round(RoundId id) {
        return readTexts.round(id);
    }

    /** What the reader still can code stands first. */
    /** What the reader still can code stands first. */
    @Transactional(readOnly = true)
    public List<CodingLine> list(RoundId round, String language) {
        var reader = codeTexts.coder();
        var doubled = coded.texts().doubled(round);
        var done = coded.texts().done(round);
        var own = coded.spans().of(round).stream()
                .filter(span -> span.coder().equals(reader))
                .collect(Collectors.groupingBy(Span::key, Collectors.counting()));
        var question = readTexts.questions(round, language);
        return readTexts.of(round).stream()
                .map(text -> {
                    var key = TextKey.of(text);
                    var state = new CodingState(doubled.contains(key), done.getOrDefault(key, List.of()));
                    return new CodingLine(
                            text, question.apply(text), state, state.isDoneBy(reader), own.getOrDefault(key, 0L));
                })
                .sorted(Comparator.comparing((CodingLine line) ->
                        line.isDoneByReader() || line.state().isDone()))
                .toList();
    }

    @Transactional
    public TextView open(RoundId id, UUID submission, String path, String language) {
        var round = round(id);
        var text = codeTexts.read(id, submission, path);
        var key = TextKey.of(text);
        var reader = codeTexts.coder();
        var state = codeTexts.state(id, key);
        var seen = coded.spans().of(key).stream()
                .filter(span -> state.sees(reader, span))
                .toList();
        return new TextView(
                round,
                text,
                readTexts.questions(id, language).apply(text),
                coded.codebooks().of(id),
                state,
                CutText.pieces(text, seen),
                CutText.sentences(text.words()),
                seen,
                translations.find(text, language),
                users.all().stream()
                        .collect(Collectors.toMap(user -> user.id().value(), UserDirectory.ListedUser::fullName)),
                reader);
    }
}
