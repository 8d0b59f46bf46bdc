package org.sanad.assessment.coding;

import java.util.Collection;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.ReadTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how many texts two people code, and gives back those that nobody has begun with. */
@Component
class DrawTexts {

    private final Spans spans;
    private final CodedTexts codedTexts;
    private final ReadTexts readTexts;
    private final Audit audit;

    DrawTexts(Spans spans, CodedTexts codedTexts, ReadTexts readTexts, Audit audit) {
        this.spans = spans;
        this.codedTexts = codedTexts;
        this.readTexts = readTexts;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public DrawnTexts of(RoundId id) {
        var round = readTexts.round(id);
        return new DrawnTexts(
                round,
                readTexts.of(id).size(),
                codedTexts.doubled(id).size(),
                untouched(id).size());
    }

    @Transactional
    public void giveBack(RoundId id) {
        readTexts.round(id);
        var free = untouched(id);
        codedTexts.single(free);
        audit.recorded("round.double-coding-given-back", Subject.of("round", id), Map.of("rows", free.size()));
    }

    private Collection<TextKey> untouched(RoundId round) {
        var drawn = codedTexts.doubled(round);
        drawn.removeAll(codedTexts.done(round).keySet());
        drawn.removeAll(spans.of(round).stream().map(Span::key).toList());
        return drawn;
    }
}
