package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings names of several parts to one word however they were spaced: عبد الرحمن and عبدالرحمن, Nur al-Din and
 * Nooreddin, أبو بكر; drops the article before family names and the "son of" between the links of a chain.
 */
final class CompoundNames {

    private static final Set<String> SERVANT = Set.of(
            "عبد", "عەبد", "عەبدول", "عەبدو", "abd", "abdul", "abdel", "abdal", "abdu", "abdur", "abdus", "abdoul",
            "abdool");
    private static final Set<String> PARENT =
            Set.of("ابو", "أبو", "ئەبو", "ئەبوو", "abu", "abo", "abou", "ام", "أم", "um", "umm", "ذو", "thu", "zul");
    private static final Set<String> LINK = Set.of("بن", "ابن", "إبن", "بنت", "bin", "ibn", "bint", "كوري", "كچي");
    private static final Set<String> LATIN_ARTICLE =
            Set.of("al", "el", "ul", "ad", "ed", "ud", "as", "ar", "an", "az", "ash", "ur", "us");
    private static final Set<String> FAITH = Set.of(
            "الدين", "دين", "aldin", "aldeen", "eldin", "eldeen", "uldin", "uldeen", "addin", "eddin", "eddine",
            "uddin", "aldine", "eldine", "din", "deen");
    private static final Set<String> GOD = Set.of("الله", "allah", "ullah", "alla", "ulla");

    /** Names that begin with alef and lam without meaning the article. */
    private static final Set<String> NO_ARTICLE =
            Set.of("الياس", "الهام", "الماس", "الاء", "الين", "اليسا", "البرت", "الند", "الان", "الفت", "الحان");

    private static final Pattern SERVANT_OF = Pattern.compile("^abd(?:[aeiou]{1,2}l?)?(.{2,})$");
    private static final Pattern SERVANT_OF_ARABIC = Pattern.compile("^(?:عبد|عەبد)(?:ال|ول|و)?(.{2,})$");
    private static final Pattern OF_FAITH = Pattern.compile("^(.{2,}?)(?:[aeiou]{0,2}[ld]?d)(?:i|ee|ie|y)ne?$");
    private static final Pattern OF_FAITH_ARABIC = Pattern.compile("^(.{2,}?)(?:ال|ئ?ە?د?)دين$");
    private static final Pattern OF_GOD_ARABIC = Pattern.compile("^(.{2,})الله$");
    private static final Pattern TWO_IN_ONE = Pattern.compile(
            "^(نور|فاطمة|فاطمه|زين)(?:ال)?(هدى|هدي|هودا|زهراء|زهرا|عابدين)$|^(.{3,}?)(?:al|el|ul)(huda|zahra|zahraa|abidin|abideen)$");

    private CompoundNames() {}

    static List<String> joined(List<String> words) {
        List<String> names = new ArrayList<>();
        String pending = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!pending.isEmpty()) {
                if (LATIN_ARTICLE.contains(word) && !last) {
                    continue;
                }
                names.add(pending + word);
                pending = "";
            } else if (!last && (SERVANT.contains(word) || PARENT.contains(word))) {
                pending = word;
            } else if (!isLinkBetween(word, i, last) && !(LATIN_ARTICLE.contains(word) && !last)) {
                addOrAttach(word, names);
            }
        }
        return names.stream().flatMap(name -> split(name).stream()).toList();
    }

    private static boolean isLinkBetween(String word, int at, boolean last) {
        return at > 0 && !last && LINK.contains(word);
    }

    private static void addOrAttach(String word, List<String> names) {
        if (!names.isEmpty() && (FAITH.contains(word) || GOD.contains(word))) {
            names.set(names.size() - 1, names.getLast() + word);
        } else {
            names.add(word);
        }
    }

    private static List<String> split(String name) {
        Matcher two = TWO_IN_ONE.matcher(name);
        if (!two.matches()) {
            return List.of(name);
        }
        return two.group(1) != null ? List.of(two.group(1), two.group(2)) : List.of(two.group(3), two.group(4));
    }

    /** The name without its article and with the joint of a compound (al, ul, assimilated letters) taken out. */
    static String withoutJoints(String name) {
        return Letters.isArabic(name.codePointAt(0)) ? arabicWithoutJoints(name) : latinWithoutJoints(name);
    }

    private static String arabicWithoutJoints(String name) {
        Matcher servant = SERVANT_OF_ARABIC.matcher(name);
        if (servant.matches()) {
            // An alef that opens the second part only carries its vowel: عبدالامير, عەبدولئەمیر.
            return "عبد" + servant.group(1).replace("رحمن", "رحمان").replaceFirst("^ا", "أ");
        }
        Matcher faith = OF_FAITH_ARABIC.matcher(name);
        if (faith.matches()) {
            return withoutArticle(faith.group(1)) + "دين";
        }
        Matcher god = OF_GOD_ARABIC.matcher(name);
        return god.matches() ? god.group(1) + "له" : withoutArticle(name);
    }

    private static String withoutArticle(String name) {
        boolean article = name.length() >= 5 && name.startsWith("ال") && !NO_ARTICLE.contains(name);
        return article ? name.substring(2) : name;
    }

    private static String latinWithoutJoints(String name) {
        Matcher servant = SERVANT_OF.matcher(name);
        if (servant.matches()) {
            return "abd" + servant.group(1);
        }
        Matcher faith = OF_FAITH.matcher(name);
        return faith.matches() ? faith.group(1) + "din" : name;
    }

    /** Whether a Latin name may begin with a glued article (Aljubouri), so that it is read both ways. */
    static boolean mayBeginWithArticle(String name) {
        return name.length() >= 6 && (name.startsWith("al") || name.startsWith("el"));
    }
}
