package org.sanad.forms.links;

/** What a link is for. */
public enum LinkKind {
    /** Everybody who has it, as often as they like. */
    OPEN,
    /** One person, once. */
    ONE_PERSON,
    /** Trying out the draft; nothing that comes through it is counted. */
    TEST;

    public String messageKey() {
        return "links.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
