package org.sanad.proof.statement;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom a report counts. */
public enum Unit {
    INTERVIEW(
            "KIIs?|KIs?|key[- ]?informants?(?: interviews?)?(?: respondents?)?(?: \\(KIIs?\\))?|key respondents?(?: interviews?)?"
                    + "|interviews?|المقابلات|مقابلات|مقابلة|چاوپێکەوتن\\p{L}*"),
    FOCUS_GROUP(
            "FGDs?|focus[- ]groups?(?: discussions?)?(?: \\(FGDs?\\))?|مناقشات? مجموع\\p{L}* التركيز|مناقشة مجموعة التركيز|حلقات النقاش|مجموعات النقاش|گفتوگۆی گرووپیی?(?: چڕ)?|گرووپی گفتوگۆ"),
    RESPONDENT("respondents?|interviewees?|المستجيبين|المستجيبات|مستجيبين|مستجيباً|مستجيبا|المجيبين|وەڵامدەر\\p{L}*"),
    PARTICIPANT("participants?|المشاركين|المشاركات|مشاركين|مشاركاً|مشاركا|بەشداربوو\\p{L}*"),
    HOUSEHOLD("households?|HHs?|الأسر|أسرة|أسر|خێزان\\p{L}*"),
    PERSON("people|persons?|individuals?|شخصاً|شخصا|شخص|أشخاص|الأشخاص|کەس\\p{L}*");

    private static final Pattern ANY = Pattern.compile("(?i)(?<!\\p{L})(?:"
            + Arrays.stream(values())
                    .map(unit -> "(?<" + unit.slot() + ">" + unit.words + ")")
                    .collect(Collectors.joining("|"))
            + ")(?!\\p{L})");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    private String slot() {
        return name().replace("_", "");
    }

    public static Matcher matcher(String text) {
        return ANY.matcher(text);
    }

    public static Unit of(Matcher found) {
        return Arrays.stream(values())
                .filter(unit -> found.group(unit.slot()) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The unit a title or heading names. */
    public static Optional<Unit> in(String title) {
        Matcher found = matcher(title);
        return found.find() ? Optional.of(of(found)) : Optional.empty();
    }
}
