package org.sanad.proof.statement;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A trait by which a report picks some of those it asked. */
public enum Group {
    FEMALE(
            "wom[ae]n|females?|girls?|F|♀|نساء|النساء|امرأة|سيدة|سيدات|السيدات|إناث|الإناث|أنثى|فتاة|فتيات|الفتيات|بنات|البنات|ژنان|ژن|کچ|کچان|مێ|مێینە"),
    MALE(
            "m[ae]n|males?|boys?|M|♂|رجال|الرجال|رجل|رجلا|ذكور|الذكور|ذكر|ذكرا|فتى|فتيان|الفتيان|أولاد|الأولاد|پیاوان|پیاو|کوڕ|کوڕان|نێر|نێرینە"),
    YOUNG(
            "youths?|young|adolescents?|girls?|boys?|شباب|الشباب|فتيات|فتيان|بنات|أولاد|گەنج|گەنجان|لاو|لاوان|کچ|کچان|کوڕ|کوڕان"),
    ADULT("adults?|بالغون|بالغين|بالغات|گەورە|گەورەساڵ"),
    DISABLED("disab\\p{L}*|PwDs?|إعاقة|الإعاقة|کەمئەندام\\p{L}*"),
    /** Any other: place, displacement, work, head of the household. */
    OTHER(
            "displaced|IDPs?|returnees?|host|refugees?|migrants?|urban|rural|unemployed|employed|self-employed|headed|business owners?|students?|camps?"
                    + "|نازحين|النازحين|عائدين|العائدين|لاجئين|ئاوارە\\p{L}*|گەڕاوە\\p{L}*");

    /** "And" is written onto the word behind it. */
    /** Words for people by sex and age, without "of whom" they are. */
    public static final String PEOPLE = FEMALE.said + "|" + MALE.said + "|" + YOUNG.said + "|" + ADULT.said;

    private static final String AND = "(?<!\\p{L})و?";

    private final String said;
    private final Pattern words;

    Group(String words) {
        this.said = words;
        this.words = Pattern.compile(AND + "(?:" + words + ")(?!\\p{L}|-headed)", Pattern.CASE_INSENSITIVE);
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
