package org.sanad.demo.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.codebook.Code;
import org.sanad.assessment.codebook.KeepCodebook;
import org.sanad.assessment.codebook.TypedCode;
import org.sanad.assessment.coding.Chosen;
import org.sanad.assessment.coding.CodeTexts;
import org.sanad.assessment.coding.CodedTexts;
import org.sanad.assessment.coding.TextKey;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.web.FormErrors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Codes what people said, each coder in their own way. */
@Component
@Profile("demo")
class CodeAnswers {

    private static final int PERCENT_BY_TWO = 20;
    private static final long SEED = 2020;

    /** Who codes. Of texts for two, the supervisor hears other things in the first of some words. */
    enum Coder {
        OFFICER,
        SUPERVISOR
    }

    private final CodeTexts codeTexts;
    private final CodedTexts codedTexts;
    private final ReadTexts readTexts;
    private final KeepCodebook keepCodebook;

    CodeAnswers(CodeTexts codeTexts, CodedTexts codedTexts, ReadTexts readTexts, KeepCodebook keepCodebook) {
        this.codeTexts = codeTexts;
        this.codedTexts = codedTexts;
        this.readTexts = readTexts;
        this.keepCodebook = keepCodebook;
    }

    void writeCodebook(RoundId round) {
        for (var theme : Theme.values()) {
            var fields = new HashMap<>(theme.fields());
            Optional.ofNullable(theme.above()).ifPresent(above -> fields.put("parent", code(round, above)));
            var errors = FormErrors.none();
            keepCodebook.add(round, new TypedCode(fields), errors);
            if (errors.any()) {
                throw new IllegalStateException(theme.toString());
            }
        }
    }

    void drawDoubles(RoundId round) {
        codeTexts.drawDoubles(round, PERCENT_BY_TWO, SEED);
    }

    /** Whatever was drawn for two, and some more. */
    void code(RoundId round, Coder coder, int alone) {
        var drawn = codedTexts.doubled(round);
        var all = readTexts.of(round).stream()
                .filter(text -> Phrase.of(text).isPresent())
                .toList();
        var forTwo =
                all.stream().filter(text -> drawn.contains(TextKey.of(text))).toList();
        var others = all.stream()
                .filter(text -> !drawn.contains(TextKey.of(text)))
                .filter(OpenText::mayBeQuoted)
                .limit(alone);
        var codes = codes(round);
        Stream.concat(forTwo.stream(), others).forEach(text -> {
            themes(coder, text, forTwo).forEach(theme -> give(round, text, codes.get(theme)));
            codeTexts.done(round, text.submission(), text.path());
        });
    }

    /** Coders agree save on the first text of some words. */
    private static Set<Theme> themes(Coder coder, OpenText text, List<OpenText> forTwo) {
        var phrase = Phrase.of(text).orElseThrow();
        var isFirst = forTwo.stream()
                .filter(other -> other.words().equals(text.words()))
                .findFirst()
                .filter(text::equals)
                .isPresent();
        if (coder == Coder.SUPERVISOR && isFirst) {
            return switch (phrase) {
                case CALMER, WITHDRAWN -> Set.of(phrase.theme(), Theme.WORRY);
                case ANGRY -> Set.of(phrase.theme(), Theme.EXHAUSTION);
                case STRONGER, TIRED_INSIDE, LISTENED_TO, LOST_HOPE, SLEEPLESS, AFRAID -> Set.of(phrase.theme());
            };
        }
        return Set.of(phrase.theme());
    }

    private void give(RoundId round, OpenText text, @Nullable UUID code) {
        var words = Phrase.of(text).orElseThrow().in("coded");
        var chosen = new Chosen(Objects.requireNonNull(code).toString(), "", "", words, List.of());
        codeTexts.code(round, text.submission(), text.path(), chosen).ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    private String code(RoundId round, Theme theme) {
        return Objects.requireNonNull(codes(round).get(theme)).toString();
    }

    private Map<Theme, UUID> codes(RoundId round) {
        var codes = new HashMap<Theme, UUID>();
        for (Code code : keepCodebook.codebook(round).codes()) {
            Stream.of(Theme.values())
                    .filter(theme -> theme.label().equals(code.label("en")))
                    .forEach(theme -> codes.put(theme, code.id()));
        }
        return codes;
    }
}
