package org.sanad.programmes.participantlist.rows;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The headings and words of lists in all languages at once: a list made with the Arabic template is understood by a
 * reader of English.
 */
@Component
public class ListWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, ListColumn> columns = new HashMap<>();
    private final Map<ListColumn, Map<String, ListWord>> words = new EnumMap<>(ListColumn.class);

    ListWords(MessageCatalogue catalogue) {
        var languages = Arrays.stream(Language.values())
                .map(language -> new Texts(catalogue, language, Digits.LATIN))
                .toList();
        for (var column : ListColumn.values()) {
            said(languages, column.messageKey(), column.alsoKey())
                    .forEach(heading -> columns.putIfAbsent(folded(heading), column));
            for (var word : ListWord.of(column)) {
                said(languages, word.messageKey(), word.alsoKey())
                        .forEach(text -> words.computeIfAbsent(column, any -> new HashMap<>())
                                .putIfAbsent(folded(text), word));
            }
        }
    }

    Optional<ListColumn> column(String heading) {
        return Optional.ofNullable(columns.get(folded(heading)));
    }

    Optional<ListWord> word(ListColumn column, String typed) {
        return Optional.ofNullable(words.getOrDefault(column, Map.of()).get(folded(typed)));
    }

    private static Stream<String> said(List<Texts> languages, String key, String alsoKey) {
        return languages.stream()
                .flatMap(texts -> Stream.concat(
                        Stream.of(texts.text(key)),
                        texts.known(alsoKey).stream().flatMap(BAR::splitAsStream)));
    }

    /** Letters that are typed for one another made one; signs, case, marks and direction do not count. */
    static String folded(String typed) {
        var plain =
                org.sanad.shared.Digits.plain(typed).toLowerCase(Locale.ROOT).replace("ه\u200C", "ە");
        var letters =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder();
        SIGNS.matcher(letters).replaceAll(" ").strip().chars().forEach(letter -> folded.append(folded((char) letter)));
        return folded.toString();
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ێ' -> 'ي';
            case 'ة', 'ە', 'ھ', 'ہ' -> 'ه';
            case 'ک' -> 'ك';
            case 'ۆ' -> 'و';
            case 'ڕ' -> 'ر';
            case 'ڵ' -> 'ل';
            default -> letter;
        };
    }
}
