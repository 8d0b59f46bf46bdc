package org.sanad.forms.handover;

import java.util.List;

/** What a person has to decide. Without options all they can do is to send it again or set it aside. */
public record Question(List<Line> lines, List<Option> options) {

    public static final Question NONE = new Question(List.of(), List.of());

    /** What stands here and what the phone says, about one person or thing. */
    public record Line(String about, String stands, String told) {}

    /** @param key as {@link Decision#choice} gives it back */
    public record Option(String key, String text) {}
}
