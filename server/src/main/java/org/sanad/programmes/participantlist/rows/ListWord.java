package org.sanad.programmes.participantlist.rows;

import java.util.List;
import java.util.Locale;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.Sex;

/** A word that may stand in a cell, and what it means there. */
public enum ListWord {
    YES(true),
    NO(false),
    FEMALE(Sex.FEMALE),
    MALE(Sex.MALE),
    IDP_IN_CAMP(DisplacementStatus.IDP_IN_CAMP),
    IDP_OUT_OF_CAMP(DisplacementStatus.IDP_OUT_OF_CAMP),
    RETURNEE(DisplacementStatus.RETURNEE),
    HOST_COMMUNITY(DisplacementStatus.HOST_COMMUNITY),
    REFUGEE(DisplacementStatus.REFUGEE),
    NO_DIFFICULTY(DifficultyAnswer.NO_DIFFICULTY),
    SOME_DIFFICULTY(DifficultyAnswer.SOME_DIFFICULTY),
    A_LOT_OF_DIFFICULTY(DifficultyAnswer.A_LOT_OF_DIFFICULTY),
    CANNOT_DO_AT_ALL(DifficultyAnswer.CANNOT_DO_AT_ALL),
    REFUSED(DifficultyAnswer.REFUSED),
    DOES_NOT_KNOW(DifficultyAnswer.DOES_NOT_KNOW);

    static final List<ListWord> YES_OR_NO = List.of(YES, NO);
    static final List<ListWord> SEXES = List.of(FEMALE, MALE);
    static final List<ListWord> STATUSES = List.of(IDP_IN_CAMP, IDP_OUT_OF_CAMP, RETURNEE, HOST_COMMUNITY, REFUGEE);
    static final List<ListWord> ANSWERS =
            List.of(NO_DIFFICULTY, SOME_DIFFICULTY, A_LOT_OF_DIFFICULTY, CANNOT_DO_AT_ALL, REFUSED, DOES_NOT_KNOW);

    private final Object meaning;

    ListWord(Object meaning) {
        this.meaning = meaning;
    }

    <T> T meaning(Class<T> type) {
        return type.cast(meaning);
    }

    /** The code of the problem that another word stands in its column. */
    static String problemCode(ListColumn column) {
        return switch (column) {
            case SEX -> "list-word-sex";
            case STATUS -> "list-word-status";
            case ESTIMATED, CONSENT -> "list-word-yes";
            case SEEING, HEARING, WALKING, REMEMBERING, SELF_CARE, COMMUNICATING -> "list-word-answer";
            case NAME, BIRTH_DATE, AGE, PHONE, DISTRICT, JOINED_ON -> throw new IllegalArgumentException(column.name());
        };
    }

    public String messageKey() {
        return "participantlist.word." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of other words for it, parted by bars. */
    String alsoKey() {
        return messageKey() + ".also";
    }

    /** The words a column lets one choose from; empty where anything may stand. */
    public static List<ListWord> of(ListColumn column) {
        return switch (column) {
            case SEX -> SEXES;
            case STATUS -> STATUSES;
            case ESTIMATED, CONSENT -> YES_OR_NO;
            case SEEING, HEARING, WALKING, REMEMBERING, SELF_CARE, COMMUNICATING -> ANSWERS;
            case NAME, BIRTH_DATE, AGE, PHONE, DISTRICT, JOINED_ON -> List.of();
        };
    }
}
