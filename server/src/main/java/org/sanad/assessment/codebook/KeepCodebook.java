package org.sanad.assessment.codebook;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds codes and changes how they read. Each change is a version of the codebook; texts keep the one they were coded by. */
@Component
public class KeepCodebook {

    private final Codebooks codebooks;
    private final RoundPermit permit;
    private final CurrentActor currentActor;
    private final Audit audit;

    KeepCodebook(Codebooks codebooks, RoundPermit permit, CurrentActor currentActor, Audit audit) {
        this.codebooks = codebooks;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    Round round(RoundId id) {
        return permit.require(Permission.CODE_INTERVIEWS, id);
    }

    @Transactional(readOnly = true)
    public Codebook codebook(RoundId round) {
        permit.require(Permission.CODE_INTERVIEWS, round);
        return codebooks.of(round);
    }

    @Transactional(readOnly = true)
    public Code code(RoundId round, UUID id) {
        return codebook(round)
                .find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    /** Nothing is kept where the errors say that something is wrong. */
    @Transactional
    public void add(RoundId round, TypedCode typed, FormErrors errors) {
        permit.require(Permission.CODE_INTERVIEWS, round);
        codebooks.hold(round);
        var codebook = codebooks.of(round);
        typed.check(errors);
        checkParent(codebook, Optional.empty(), typed, errors);
        checkLabels(codebook, typed.code(new UUID(0, 0), 0), errors);
        if (!errors.any()) {
            var id = codebooks.add(round);
            codebooks.say(typed.code(id, codebook.version() + 1), user());
            audit.recorded("round.code-added", Subject.of("round", round), Map.of("version", codebook.version() + 1));
        }
    }

    @Transactional
    public void change(RoundId round, UUID id, TypedCode typed, FormErrors errors) {
        permit.require(Permission.CODE_INTERVIEWS, round);
        codebooks.hold(round);
        var codebook = codebooks.of(round);
        var code = code(round, id);
        typed.check(errors);
        checkParent(codebook, Optional.of(code), typed, errors);
        checkLabels(codebook, typed.code(id, 0), errors);
        if (!errors.any()) {
            codebooks.say(typed.code(id, codebook.version() + 1), user());
            audit.recorded("round.code-changed", Subject.of("round", round), Map.of("version", codebook.version() + 1));
        }
    }

    /** A code stands below one of the same codebook, and never below itself. */
    private static void checkParent(Codebook codebook, Optional<Code> code, TypedCode typed, FormErrors errors) {
        var parent = Optional.ofNullable(typed.code(new UUID(0, 0), 0).parent());
        if (parent.filter(id -> codebook.find(id).isEmpty()).isPresent()) {
            errors.add("parent", Problem.of("choose-one"));
        }
        if (code.isPresent()
                && parent.filter(id -> codebook.below(code.get().id()).contains(id))
                        .isPresent()) {
            errors.add("parent", Problem.of("code-below-itself"));
        }
    }

    /** Two codes of one name side by side cannot be told apart by whoever codes. */
    private static void checkLabels(Codebook codebook, Code typed, FormErrors errors) {
        codebook.codes().stream()
                .filter(other -> !other.id().equals(typed.id()) && !other.retired() && !typed.retired())
                .filter(other -> Objects.equals(other.parent(), typed.parent()))
                .forEach(other -> typed.labels().forEach((language, label) -> {
                    if (!label.isEmpty()
                            && label.equalsIgnoreCase(other.labels().getOrDefault(language, ""))) {
                        errors.add("label_" + language, Problem.of("code-label-taken"));
                    }
                }));
    }

    private @Nullable UUID user() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
