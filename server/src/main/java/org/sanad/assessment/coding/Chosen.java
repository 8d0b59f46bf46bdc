package org.sanad.assessment.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.texts.OpenText;
import org.sanad.shared.TypedFields;

/**
 * Words somebody chose: marked with the mouse, written as they stand in the text, or as whole sentences. Any of the three
 * will do, so that it works without a script.
 */
public record Chosen(
        @Nullable String code,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String exactly,
        @Nullable List<String> sentences) {

    /** Empty where nothing was chosen, or something that the text does not hold. */
    List<Stretch> of(OpenText text) {
        var length = text.words().codePointCount(0, text.words().length());
        var marked = TypedFields.number(begins)
                .flatMap(from -> TypedFields.number(ends).map(to -> new Stretch(from, to)))
                .filter(stretch ->
                        stretch.begins() >= 0 && stretch.ends() > stretch.begins() && stretch.ends() <= length);
        if (marked.isPresent()) {
            return trimmed(text, marked.get());
        }
        var written = Optional.ofNullable(exactly).orElse("").strip();
        if (!written.isEmpty()) {
            return found(text.words(), written);
        }
        return joined(text);
    }

    /** A mouse often takes a space too many. */
    private static List<Stretch> trimmed(OpenText text, Stretch marked) {
        var words = text.between(marked.begins(), marked.ends());
        var bare = words.strip();
        var begins = marked.begins()
                + words.codePointCount(0, words.length() - words.stripLeading().length());
        return bare.isEmpty()
                ? List.of()
                : List.of(new Stretch(begins, begins + bare.codePointCount(0, bare.length())));
    }

    private static List<Stretch> found(String words, String written) {
        var at = words.indexOf(written);
        if (at < 0) {
            return List.of();
        }
        var from = words.codePointCount(0, at);
        return List.of(new Stretch(from, from + written.codePointCount(0, written.length())));
    }

    /** Sentences that follow each other are one stretch. */
    private List<Stretch> joined(OpenText text) {
        var all = CutText.sentences(text.words());
        var picked =
                Optional.ofNullable(sentences).stream().flatMap(List::stream).toList();
        var joined = new ArrayList<Stretch>();
        var last = -2;
        for (var i = 0; i < all.size(); i++) {
            if (picked.contains(all.get(i).value())) {
                var begins = last == i - 1
                        ? joined.removeLast().begins()
                        : all.get(i).begins();
                joined.add(new Stretch(begins, all.get(i).ends()));
                last = i;
            }
        }
        return joined;
    }
}
