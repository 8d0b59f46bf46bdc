package org.sanad.proof.statement;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A trait by which a report picks some of those it asked. */
public enum Group {
    FEMALE("wom[ae]n|females?|girls?|F|♀|نساء|النساء|إناث|الإناث|أنثى|فتيات|بنات|ژنان|ژن|کچ|کچان|مێ|مێینە"),
    MALE("m[ae]n|males?|boys?|M|♂|رجال|الرجال|ذكور|الذكور|ذكر|فتيان|أولاد|پیاوان|پیاو|کوڕ|کوڕان|نێر|نێرینە"),
    YOUNG(
            "youths?|young|adolescents?|girls?|boys?|شباب|الشباب|فتيات|فتيان|بنات|أولاد|گەنج|گەنجان|لاو|لاوان|کچ|کچان|کوڕ|کوڕان"),
    ADULT("adults?|بالغون|بالغين|بالغات|گەورە|گەورەساڵ"),
    DISABLED("disab\\p{L}*|PwDs?|إعاقة|الإعاقة|کەمئەندام\\p{L}*"),
    /** Any other: place, displacement, work, head of the household. */
    OTHER(
            "displaced|IDPs?|returnees?|host|refugees?|migrants?|urban|rural|unemployed|employed|self-employed|headed|business owners?|students?|camps?"
                    + "|نازحين|النازحين|عائدين|العائدين|لاجئين|ئاوارە\\p{L}*|گەڕاوە\\p{L}*");

    private final Pattern words;

    Group(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L}|-headed)", Pattern.CASE_INSENSITIVE);
    }

    /** Without what may as well be an answer as a trait of those asked. */
    public static Set<Group> certain(String text) {
        Set<Group> found = in(text);
        found.remove(OTHER);
        return found;
    }

    public static Set<Group> in(String text) {
        Set<Group> found = EnumSet.noneOf(Group.class);
        for (Group group : values()) {
            if (group.words.matcher(text).find()) {
                found.add(group);
            }
        }
        return found;
    }
}
