package org.sanad.programmes.sessionpage;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessionpage.SessionPart.Asked;
import org.sanad.programmes.sessionpage.SessionPart.Piece;
import org.sanad.programmes.sessionpage.SessionPart.Refusal;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All parts of the session's page, in their order. */
@Component
public class SessionParts {

    private final List<SessionPart> parts;
    private final TemplateEngine templates;

    SessionParts(ObjectProvider<SessionPart> parts, TemplateEngine templates) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(SessionPart::order))
                .toList();
        this.templates = templates;
    }

    /** The parts that are open to whoever looks, as pieces of the page. */
    public List<Content> show(SessionId session, boolean open, Map<String, Refusal> refused, Page page) {
        return parts.stream()
                .flatMap(part -> part
                        .show(new Asked(
                                session, open, page.texts().language(), Optional.ofNullable(refused.get(part.name()))))
                        .stream())
                .map(piece -> content(piece, page))
                .toList();
    }

    /** Keeps every part whose fields were sent; answers those refused, by their names. */
    public Map<String, Refusal> keep(SessionId session, Map<String, String> fields) {
        var refused = new LinkedHashMap<String, Refusal>();
        for (var part : parts) {
            var own = own(part, fields);
            if (!own.isEmpty()) {
                keep(part, session, own).ifPresent(problem -> refused.put(part.name(), new Refusal(own, problem)));
            }
        }
        return refused;
    }

    /** Keeps one part, as a device sends it. Fields of other parts are left out. */
    public Optional<Problem> keep(String name, SessionId session, Map<String, String> fields) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(part -> keep(part, session, own(part, fields)))
                .orElseGet(() -> Optional.of(Problem.of("address-not-understood")));
    }

    private static Optional<Problem> keep(SessionPart part, SessionId session, Map<String, String> fields) {
        try {
            return part.keep(session, fields);
        } catch (Refused refused) {
            return Optional.of(refused.problem());
        }
    }

    private static Map<String, String> own(SessionPart part, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> part.owns(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Content content(Piece piece, Page page) {
        var model = new HashMap<>(piece.model());
        model.put("page", page);
        return output -> templates.render(piece.template() + ".jte", model, output);
    }
}
