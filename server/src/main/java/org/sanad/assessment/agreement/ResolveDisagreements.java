package org.sanad.assessment.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.codebook.Codebooks;
import org.sanad.assessment.coding.TextKey;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far coders agree, and keeps what becomes of their disagreements. */
@Component
public class ResolveDisagreements {

    /** Who did it, and that it was done. */
    @Component
    record Noted(CurrentActor currentActor, UserDirectory users, Audit audit) {}

    private final HeldCodes heldCodes;
    private final CodeDecisions decisions;
    private final Codebooks codebooks;
    private final ReadTexts readTexts;
    private final Noted noted;

    ResolveDisagreements(
            HeldCodes heldCodes, CodeDecisions decisions, Codebooks codebooks, ReadTexts readTexts, Noted noted) {
        this.heldCodes = heldCodes;
        this.decisions = decisions;
        this.codebooks = codebooks;
        this.readTexts = readTexts;
        this.noted = noted;
    }

    Round round(RoundId id) {
        return readTexts.round(id);
    }

    @Transactional(readOnly = true)
    public AgreementView of(RoundId id) {
        var round = readTexts.round(id);
        var given = heldCodes.given(id);
        var codes = codebooks.of(id).codes();
        var measured = new MeasureAgreement(given, codes);
        return new AgreementView(
                round,
                given.compared().size(),
                given.doubled().size(),
                measured.byCode(),
                measured.overall(),
                disagreements(round, given));
    }

    /** @return what stands against it */
    @Transactional
    public Optional<Problem> decide(RoundId round, CodeDecision decision) {
        var text = TextKey.of(readTexts.get(round, decision.submissionId(), decision.path()));
        var given = heldCodes.given(round);
        if (!given.compared().contains(text)
                || !given.codes(text).contains(decision.codeId())
                || given.allGave(text, decision.codeId())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("coding-not-disagreed"));
        }
        if (decision.reason().isBlank() || decision.reason().length() > 1_000) {
            return Optional.of(Problem.of("round-reason"));
        }
        var user = Optional.ofNullable(noted.currentActor().actor().user()).map(UserId::value);
        decisions.add(decision, user.orElse(null));
        noted.audit().recorded("interview.code-decided", Subject.of("submission", decision.submissionId()));
        return Optional.empty();
    }

    private List<Disagreement> disagreements(Round round, GivenCodes given) {
        var codebook = codebooks.of(round.id());
        var decided = heldCodes.decisions(round.id());
        Map<TextKey, OpenText> texts =
                readTexts.of(round.id()).stream().collect(Collectors.toMap(TextKey::of, Function.identity()));
        return given.compared().stream()
                .flatMap(key -> Optional.ofNullable(texts.get(key)).stream())
                .flatMap(text -> given.codes(TextKey.of(text)).stream()
                        .filter(code -> !given.allGave(TextKey.of(text), code))
                        .sorted()
                        .flatMap(code -> codebook.find(code).stream())
                        .map(code -> new Disagreement(
                                text,
                                code,
                                names(given, TextKey.of(text), code.id()),
                                Optional.ofNullable(decided.get(HeldCodes.key(TextKey.of(text), code.id()))))))
                .toList();
    }

    private List<String> names(GivenCodes given, TextKey text, UUID code) {
        return given.coders(text).stream()
                .filter(coder -> given.gave(text, coder, code))
                .flatMap(coder -> noted.users().find(new UserId(coder)).stream())
                .map(UserDirectory.ListedUser::fullName)
                .toList();
    }
}
