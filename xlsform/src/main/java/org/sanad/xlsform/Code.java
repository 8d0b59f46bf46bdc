package org.sanad.xlsform;

import java.util.Locale;

/**
 * Every kind of finding. The names are stable: programs and translations key on {@link #id()}. Their words stand in
 * {@code findings.properties} and beside it in Arabic and Sorani.
 */
public enum Code {
    FILE_EMPTY,
    FILE_TOO_BIG,
    FILE_NOT_A_FORM,
    FILE_NOT_UTF8,
    FILE_HAS_MACROS,
    FILE_HAS_PASSWORD,
    FILE_UNSAFE,
    FILE_DAMAGED,
    FILE_BEYOND_LIMITS,
    SHEET_MISSPELT(Severity.WARNING),
    SURVEY_MISSING,
    SURVEY_EMPTY,
    TYPE_COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_MISSPELT(Severity.WARNING),
    FORMULA(Severity.WARNING),
    FORMULA_EMPTY,
    ROW_LEFT_OUT(Severity.WARNING),
    TYPE_MISSING,
    TYPE_UNKNOWN,
    TYPE_OUTDATED,
    TYPE_NO_LONGER_FILLED(Severity.WARNING),
    LIST_NOT_NAMED,
    FILE_ENDING,
    NAME_MISSING,
    NAME_INVALID,
    NAME_TWICE,
    NAME_ALIKE(Severity.WARNING),
    NAME_RESERVED,
    GROUP_NOT_CLOSED,
    GROUP_NOT_OPENED,
    GROUP_CROSSED,
    GROUP_NAMES_DIFFER(Severity.WARNING),
    GROUP_EMPTY(Severity.WARNING),
    COLUMN_NO_ATTRIBUTE,
    COUNT_WITHOUT_REPEAT(Severity.WARNING),
    LABEL_MISSING(Severity.WARNING),
    CALCULATION_MISSING,
    TRIGGER_MISSING,
    TRIGGER_NOT_A_NAME,
    TRIGGER_NOT_VISIBLE,
    AUDIT_NAMED,
    AUDIT_LOCATION_INCOMPLETE,
    LIST_UNKNOWN,
    LIST_NAME_INVALID,
    LIST_UNUSED(Severity.WARNING),
    CHOICE_WITHOUT_LIST,
    CHOICE_WITHOUT_NAME,
    CHOICE_WITHOUT_LABEL(Severity.WARNING),
    CHOICE_TWICE,
    CHOICE_NAME_WITH_SPACE,
    CHOICE_COLUMN_LEFT_OUT(Severity.WARNING),
    CHOICES_NOT_FROM_REPEAT,
    OTHER_WITH_FILTER,
    EXTERNAL_WITHOUT_FILTER(Severity.WARNING),
    INSTANCE_CLASH,
    REFERENCE_UNKNOWN,
    REFERENCE_AMBIGUOUS,
    REFERENCE_NOT_CLOSED,
    EXPRESSION_QUOTE,
    EXPRESSION_UNBALANCED,
    EXPRESSION_SYNTAX,
    EXPRESSION_NO_OPERATOR,
    FUNCTION_UNKNOWN(Severity.WARNING),
    BARE_WORD(Severity.WARNING),
    FILTER_COLUMN_UNKNOWN(Severity.WARNING),
    CIRCLE,
    PARAMETER_UNREADABLE,
    PARAMETER_UNKNOWN,
    PARAMETER_VALUE,
    RANGE_STEP,
    LANGUAGE_UNKNOWN,
    LANGUAGE_WITHOUT_CODE(Severity.WARNING),
    TRANSLATION_MISSING(Severity.WARNING),
    ENTITY_LIST_NAME,
    ENTITY_UPDATE_WITHOUT_ID,
    ENTITY_ID_AND_CREATE,
    ENTITY_WITHOUT_LABEL,
    ENTITY_NOT_A_REPEAT,
    ENTITY_PLACE_TAKEN,
    SAVE_TO_WITHOUT_ENTITY,
    SAVE_TO_INVALID,
    SAVE_TO_TWICE,
    SAVE_TO_OUTSIDE,
    FORM_ID_MISSING(Severity.WARNING),
    FORM_ID_TOO_LONG,
    VERSION_MISSING(Severity.WARNING),
    SETTING_NOT_YES_OR_NO,
    PUBLIC_KEY_UNREADABLE,
    ENCRYPTED_WITHOUT_ID,
    NAMESPACES_UNREADABLE;

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As shown and kept: {@code list-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
