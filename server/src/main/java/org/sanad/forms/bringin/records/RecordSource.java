package org.sanad.forms.bringin.records;

import java.util.List;

/** Where records come from. */
public interface RecordSource {

    /** Hands over every record behind a cursor, in an order that stays the same. */
    void after(String cursor, Taker taker);

    /** What holds for all of them. */
    default List<Trouble> troubles() {
        return List.of();
    }

    /** Takes a record; false when no more are wanted. */
    interface Taker {

        boolean take(Incoming incoming);
    }
}
