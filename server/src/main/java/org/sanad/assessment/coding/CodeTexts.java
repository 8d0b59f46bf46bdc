package org.sanad.assessment.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.codebook.Codebooks;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives codes to words and takes one's own back, until one says that it is done. */
@Component
public class CodeTexts {

    private final Spans spans;
    private final CodedTexts codedTexts;
    private final Codebooks codebooks;
    private final ReadTexts readTexts;
    private final CurrentActor currentActor;
    private final Audit audit;

    CodeTexts(
            Spans spans,
            CodedTexts codedTexts,
            Codebooks codebooks,
            ReadTexts readTexts,
            CurrentActor currentActor,
            Audit audit) {
        this.spans = spans;
        this.codedTexts = codedTexts;
        this.codebooks = codebooks;
        this.readTexts = readTexts;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @return what stands against it */
    @Transactional
    public Optional<Problem> code(RoundId round, UUID submission, String path, Chosen chosen) {
        var text = readTexts.get(round, submission, path);
        if (state(round, TextKey.of(text)).isDoneBy(coder())) {
            return Optional.of(Problem.of("coding-is-done"));
        }
        var codebook = codebooks.of(round);
        var code = TypedFields.id(chosen.code()).flatMap(codebook::find).filter(found -> !found.retired());
        if (code.isEmpty()) {
            return Optional.of(Problem.of("coding-no-code"));
        }
        var stretches = chosen.of(text);
        if (stretches.isEmpty()) {
            return Optional.of(Problem.of("coding-no-words"));
        }
        stretches.forEach(stretch -> spans.add(text, stretch, code.get().id(), codebook.version(), coder()));
        audit.recorded("interview.coded", Subject.of("submission", submission), Map.of("rows", stretches.size()));
        return Optional.empty();
    }

    @Transactional
    public void remove(RoundId round, UUID submission, String path, UUID span) {
        var text = TextKey.of(readTexts.get(round, submission, path));
        if (state(round, text).isDoneBy(coder())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("coding-is-done"));
        }
        if (spans.remove(span, text, coder())) {
            audit.recorded("interview.code-removed", Subject.of("submission", submission));
        }
    }

    /** From here on it is part of what is counted, or waits for the second coder. */
    @Transactional
    public void done(RoundId round, UUID submission, String path) {
        var text = readTexts.get(round, submission, path);
        codedTexts.markDone(TextKey.of(text), coder());
        audit.recorded("interview.coding-done", Subject.of("submission", submission));
    }

    /**
     * Draws texts nobody has coded yet, to be coded by two.
     *
     * @param percent of all texts, with those drawn before
     * @return how many were drawn now
     */
    @Transactional
    public int drawDoubles(RoundId round, int percent, long seed) {
        var all = readTexts.of(round);
        var begun = codedTexts.done(round).keySet();
        var coded = spans.of(round).stream().map(Span::key).toList();
        var free = new ArrayList<>(all.stream()
                .map(TextKey::of)
                .filter(text -> !begun.contains(text) && !coded.contains(text))
                .toList());
        Collections.shuffle(free, new Random(seed));
        var wanted = Math.ceilDiv(all.size() * Math.clamp(percent, 1, 100), 100)
                - codedTexts.doubled(round).size();
        var drawn = free.stream().limit(Math.max(0, wanted)).toList();
        codedTexts.doubled(round, drawn);
        audit.recorded("round.double-coding-drawn", Subject.of("round", round), Map.of("rows", drawn.size()));
        return drawn.size();
    }

    CodingState state(RoundId round, TextKey text) {
        return new CodingState(
                codedTexts.doubled(round).contains(text), codedTexts.done(round).getOrDefault(text, List.of()));
    }

    /** Codes are always somebody's. */
    UUID coder() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
    }

    /** Looking at what somebody said is noted. */
    OpenText read(RoundId round, UUID submission, String path) {
        var text = readTexts.get(round, submission, path);
        audit.recorded("interview.text-read", Subject.of("submission", submission));
        return text;
    }
}
