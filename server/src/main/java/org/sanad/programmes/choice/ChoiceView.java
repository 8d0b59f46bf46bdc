package org.sanad.programmes.choice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.shared.Problem;
import org.sanad.web.Language;
import org.sanad.web.Texts;

/**
 * The group's choice on the session's page.
 *
 * @param open whether hands can be counted here now
 * @param asksWhy whether a word on the choice is wanted
 */
public record ChoiceView(
        UUID session,
        boolean open,
        int present,
        List<Row> rows,
        List<ModuleNumber> held,
        ModuleNames modules,
        Optional<StandingChoice> standing,
        String why,
        boolean asksWhy,
        Optional<Problem> problem,
        Optional<BallotState> ballot) {

    /** One module to choose. */
    public record Row(ModuleNumber number, String hands, boolean chosen) {}

    /** How a private vote stands. */
    public record BallotState(boolean ended, int voted) {}

    /** Apart by semicolons, since the names hold commas. */
    public String heldNames(Texts texts) {
        return held.stream()
                .map(number -> modules.name(number, texts.language()))
                .collect(Collectors.joining(texts.language() == Language.ENGLISH ? "; " : "؛ "));
    }

    public String seen() {
        return standing.map(choice -> choice.id().toString()).orElse("");
    }
}
