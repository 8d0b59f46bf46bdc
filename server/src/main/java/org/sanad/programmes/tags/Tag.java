package org.sanad.programmes.tags;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a project can be told for when somebody speaks up for such work. */
public enum Tag {
    URBAN(Theme.SETTING),
    CAMP(Theme.SETTING),
    CENTRE(Theme.SETTING),
    INFORMAL_SETTLEMENT(Theme.SETTING),
    /** Tension about people who return. */
    RETURNEES_ACCEPTED(Theme.COHESION),
    COMMUNITIES_DIVIDED(Theme.COHESION),
    UNEQUAL_SERVICES(Theme.COHESION),
    MANY_COMMUNITIES(Theme.COHESION),
    AREA_OF_RETURN(Theme.RETURN),
    PREPARES_RETURN(Theme.RETURN),
    REINTEGRATION(Theme.RETURN);

    /** What a tag speaks of. A project has one setting at most, and of the others as many as hold. */
    public enum Theme {
        SETTING,
        COHESION,
        RETURN;

        public String messageKey() {
            return "tags.theme." + name().toLowerCase(Locale.ROOT);
        }

        public List<Tag> tags() {
            return Arrays.stream(Tag.values()).filter(tag -> tag.theme == this).toList();
        }
    }

    private final Theme theme;

    Tag(Theme theme) {
        this.theme = theme;
    }

    public Theme theme() {
        return theme;
    }

    public String messageKey() {
        return "tags.tag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
