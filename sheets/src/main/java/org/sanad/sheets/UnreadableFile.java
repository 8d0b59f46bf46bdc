package org.sanad.sheets;

import java.io.Serial;
import java.util.List;

/** Ends the reading of a file from deep inside it; {@link SheetReader} turns it into an outcome. */
final class UnreadableFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    UnreadableFile(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Reading.Unreadable outcome() {
        return new Reading.Unreadable(code, arguments);
    }

    static UnreadableFile damaged() {
        return new UnreadableFile("sheet-damaged");
    }
}
