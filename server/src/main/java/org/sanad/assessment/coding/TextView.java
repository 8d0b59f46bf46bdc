package org.sanad.assessment.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.Round;
import org.sanad.assessment.codebook.Codebook;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.translation.Translation;

/**
 * A text that is coded.
 *
 * @param spans that the reader may see
 * @param translation into the reader's language
 * @param coders full names by id
 */
public record TextView(
        Round round,
        OpenText text,
        String question,
        Codebook codebook,
        CodingState state,
        List<Piece> pieces,
        List<Sentence> sentences,
        List<Span> spans,
        Optional<Translation> translation,
        Map<UUID, String> coders,
        UUID reader) {

    public boolean mayCode() {
        return !state.isDoneBy(reader);
    }

    public String label(Span span, String language) {
        return codebook.find(span.codeId()).map(code -> code.label(language)).orElse("");
    }

    public String labels(Piece piece, String language) {
        return String.join(
                language.equals("en") ? ", " : "، ",
                piece.spans().stream()
                        .map(span -> label(span, language))
                        .distinct()
                        .toList());
    }
}
