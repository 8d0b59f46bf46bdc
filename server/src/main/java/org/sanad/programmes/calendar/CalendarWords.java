package org.sanad.programmes.calendar;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.web.Texts;

/** A calendar's words: each hour and title is written once, however many sessions have it. */
public final class CalendarWords {

    private final Texts texts;
    private final ModuleNames modules;
    private final Map<LocalTime, String> times = new HashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    public CalendarWords(Texts texts, ModuleNames modules) {
        this.texts = texts;
        this.modules = modules;
    }

    public String time(LocalTime time) {
        return times.computeIfAbsent(time, texts::time);
    }

    /** The kind of session, with its number. */
    public String title(CalendarEntry entry) {
        return titles.computeIfAbsent(
                entry.number(),
                number ->
                        number == 0 ? texts.text("programmes.kind.awareness") : texts.text("programmes.peer", number));
    }

    /** Its module; empty where none is chosen. */
    public String module(CalendarEntry entry) {
        return entry.chosenModule()
                .map(number -> names.computeIfAbsent(number.value(), known -> modules.name(number, texts.language())))
                .orElse("");
    }

    public String state(CalendarEntry entry) {
        return texts.text(entry.state().messageKey());
    }

    /** The holidays of a day, each name once. */
    public List<String> holidays(CalendarDay day) {
        return day.holidays().stream()
                .map(free -> free.name().in(texts.language().tag()))
                .distinct()
                .toList();
    }

    /** The days shown: one, or the first and the last. */
    public String heading(Calendar calendar) {
        return switch (calendar.span()) {
            case DAY -> texts.fullDay(calendar.day());
            case WEEK -> texts.text("programmes.from-to", texts.date(calendar.first()), texts.date(calendar.last()));
            case MONTH -> texts.month(calendar.day());
        };
    }
}
