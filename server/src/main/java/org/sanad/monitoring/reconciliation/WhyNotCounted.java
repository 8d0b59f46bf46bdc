package org.sanad.monitoring.reconciliation;

/** Why nothing counted stands beside a published figure. */
enum WhyNotCounted {
    OTHER_YEAR,
    /** Asked of people in forms that are not part of Sanad yet. */
    INSTRUMENT,
    /** Tells how the work is meant to go, and no record is made of it. */
    METHOD,
    NOTHING_FINISHED,
    /** It is counted, and this reader does not get this part. */
    NOT_GIVEN;

    static WhyNotCounted of(PublishedFigure published) {
        return Counterpart.of(published)
                .map(counterpart -> switch (counterpart.code().counts()) {
                    case SESSIONS, WEEKS -> NOTHING_FINISHED;
                    case PEOPLE, SERVICES, PROJECTS, LOCATIONS, TYPES, STAFF -> NOT_GIVEN;
                })
                .orElseGet(() -> ofNoCounterpart(published));
    }

    private static WhyNotCounted ofNoCounterpart(PublishedFigure published) {
        var indicator = published.indicator();
        if (indicator.endsWith("-previous-year") || indicator.endsWith("-following-year")) {
            return OTHER_YEAR;
        }
        return published.isCount() ? METHOD : INSTRUMENT;
    }
}
