package org.sanad.programmes.planning;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sanad.web.Texts;

/** Something about a session's day that somebody should know. */
public record PlanWarning(UUID sessionId, Against kind, About about) {

    /** What it is about. */
    public sealed interface About {

        record Nothing() implements About {}

        /** Something with a name in each language, asked for by the language's tag. */
        record Named(UnaryOperator<String> in) implements About {}

        /** Hours of the day. */
        record Hours(LocalTime from, LocalTime until) implements About {}

        /** Another session. */
        record Meets(Other other, int people) implements About {}
    }

    public static PlanWarning of(UUID session, Against kind) {
        return new PlanWarning(session, kind, new About.Nothing());
    }

    public String words(Texts texts) {
        return switch (about) {
            case About.Nothing() -> texts.text(kind.warningKey());
            case About.Named(var in) ->
                texts.text(kind.warningKey(), in.apply(texts.language().tag()));
            case About.Hours(var from, var until) -> texts.text(kind.warningKey(), from, until);
            case About.Meets(var other, var people) -> texts.text(kind.warningKey(), other.words(texts), people);
        };
    }

    /** The other session, where there is one. */
    public Optional<Other> other() {
        return about instanceof About.Meets(var other, var people) ? Optional.of(other) : Optional.empty();
    }
}
