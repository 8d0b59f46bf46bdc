package org.sanad.assessment.matrix;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.agreement.HeldCodes;
import org.sanad.assessment.codebook.Codebooks;
import org.sanad.assessment.coding.Span;
import org.sanad.assessment.coding.Spans;
import org.sanad.assessment.coding.TextKey;
import org.sanad.assessment.sample.SampleGrid;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes by group, for those who code. */
@Component
class ReadMatrix {

    /** What was coded. */
    @Component
    record Coded(HeldCodes held, Codebooks codebooks, Spans spans) {}

    private final Coded coded;
    private final ReadTexts readTexts;
    private final UserDirectory users;
    private final Audit audit;

    ReadMatrix(Coded coded, ReadTexts readTexts, UserDirectory users, Audit audit) {
        this.coded = coded;
        this.readTexts = readTexts;
        this.users = users;
        this.audit = audit;
    }

    Round round(RoundId id) {
        return readTexts.round(id);
    }

    @Transactional(readOnly = true)
    public long undecided(RoundId round) {
        readTexts.round(round);
        return coded.held().undecided(round);
    }

    @Transactional(readOnly = true)
    public List<MatrixView> of(RoundId round, String language) {
        var count = new CountCodes(coded.codebooks().of(round), coded.held().of(round));
        var texts = readTexts.of(round);
        return readTexts.readable(round).stream()
                .map(questionnaire -> {
                    var grid = SampleGrid.of(
                            questionnaire,
                            readTexts.words(questionnaire, language).fields(),
                            language);
                    var own = texts.stream()
                            .filter(text -> text.questionnaire().id().equals(questionnaire.id()))
                            .toList();
                    return count.of(questionnaire, own, grid.groups());
                })
                .toList();
    }

    /** Every coded word with its code, its coder and where it stands, of texts whose coding is done; taking it out is noted. */
    @Transactional
    public CsvLines spans(RoundId round, String language) {
        var codebook = coded.codebooks().of(round);
        var done = coded.held().of(round).keySet();
        var texts = readTexts.of(round).stream()
                .filter(text -> done.contains(TextKey.of(text)))
                .toList();
        var lines = new CsvLines();
        lines.add("interview", "question", "method", "group", "place", "code", "code_id", "codebook_version", "coder");
        lines.more("begins", "ends", "words", "stands");
        coded.spans()
                .of(round)
                .forEach(span -> text(texts, span).ifPresent(text -> {
                    var code = codebook.find(span.codeId()).map(found -> found.label(language));
                    lines.add(
                            span.submissionId().toString(),
                            span.path(),
                            text.questionnaire().method().code(),
                            text.group(),
                            text.place(),
                            code.orElse(""),
                            span.codeId().toString(),
                            String.valueOf(span.codebookVersion()),
                            coder(span));
                    lines.more(
                            String.valueOf(span.begins()),
                            String.valueOf(span.ends()),
                            text.between(span.begins(), span.ends()),
                            span.stands(text) ? "yes" : "no");
                }));
        audit.recorded("round.codes-taken-out", Subject.of("round", round));
        return lines;
    }

    private static Optional<OpenText> text(List<OpenText> texts, Span span) {
        return texts.stream()
                .filter(text -> TextKey.of(text).equals(span.key()))
                .findFirst();
    }

    private String coder(Span span) {
        return users.find(new UserId(span.coder()))
                .map(UserDirectory.ListedUser::username)
                .orElse("");
    }
}
