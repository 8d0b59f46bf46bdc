package org.sanad.programmes.offline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.programmes.attendance.StandingMark;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;

/**
 * What the phone is told about one record.
 *
 * @param state applied, already, refused, conflict, held, or later: not taken this time, send it again
 * @param words more of it: code, what and mend of a refusal; mark, by, at and what of a conflict
 */
public record Answer(String id, String state, Map<String, String> words) {

    static Answer of(String id, Taken taken, Texts texts) {
        return switch (taken) {
            case Taken.Applied() -> new Answer(id, "applied", Map.of());
            case Taken.Superseded() -> new Answer(id, "already", Map.of());
            case Taken.Held() -> new Answer(id, "held", problem(Problem.of("record-held"), texts));
            case Taken.Refused(var problem) -> refused(id, problem, texts);
            case Taken.Conflict(var standing) -> new Answer(id, "conflict", conflict(standing, texts));
        };
    }

    static Answer refused(String id, Problem problem, Texts texts) {
        return new Answer(id, "refused", problem(problem, texts));
    }

    static Answer later(String id, Texts texts) {
        return new Answer(id, "later", problem(Problem.of("our-failure"), texts));
    }

    private static Map<String, String> problem(Problem problem, Texts texts) {
        return Map.of("code", problem.code(), "what", texts.what(problem), "mend", texts.mend(problem));
    }

    private static Map<String, String> conflict(StandingMark standing, Texts texts) {
        var by = standing.by().isEmpty() ? texts.text("programmes.session.somebody") : standing.by();
        var words = new LinkedHashMap<String, String>();
        words.put("mark", standing.mark().asWord());
        words.put("by", by);
        words.put("at", standing.at().toInstant().toString());
        var mark = texts.text(standing.mark().kind().messageKey());
        words.put("what", texts.text("offline.conflict-stands", by, mark, texts.dateTime(standing.at())));
        return words;
    }
}
