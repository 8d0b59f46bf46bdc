package org.sanad.programmes.leaflets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.catalogue.Material;
import org.sanad.programmes.catalogue.Materials;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.sessionpage.SessionPart;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.web.Language;
import org.springframework.stereotype.Component;

/** "Leaflets given" on the session's page: those of today's module, and any that were counted before. */
@Component
class LeafletsPart implements SessionPart {

    /** What the part is gathered from. */
    @Component
    record Sources(Sessions sessions, Materials materials, Modules modules, Handouts handouts, Attendees attendees) {}

    private final Sources from;
    private final HandOutLeaflets handOutLeaflets;

    LeafletsPart(Sources from, HandOutLeaflets handOutLeaflets) {
        this.from = from;
        this.handOutLeaflets = handOutLeaflets;
    }

    @Override
    public String name() {
        return "leaflets";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean owns(String field) {
        return LeafletForm.owns(field);
    }

    @Override
    public Optional<Problem> keep(SessionId session, Map<String, String> fields) {
        return handOutLeaflets.handOut(new LeafletForm(fields).handout(session));
    }

    @Override
    public Optional<Piece> show(Asked asked) {
        return from.sessions()
                .find(asked.session())
                .map(session -> view(session, asked))
                .filter(view -> !view.rows().isEmpty())
                .map(view -> new Piece("programmes/leaflets", Map.of("view", view)));
    }

    private LeafletsView view(Session session, Asked asked) {
        var standing = from.handouts().of(session.id());
        var given = standing.keySet().stream().map(Stack::leaflet).toList();
        var shown = from.materials().leaflets(asked.open() ? session.module() : Optional.empty(), given);
        int present = from.attendees().count(session.id());
        return new LeafletsView(
                asked.open(),
                present,
                shown.stream().map(leaflet -> row(leaflet, standing, asked)).toList(),
                shown.stream()
                        .filter(leaflet -> copies(leaflet, standing) > present)
                        .toList(),
                from.modules().names(),
                asked.refused().map(Refusal::problem));
    }

    private static int copies(Material leaflet, Map<Stack, Integer> standing) {
        return Arrays.stream(Language.values())
                .mapToInt(language -> standing.getOrDefault(new Stack(leaflet.id(), language), 0))
                .sum();
    }

    /** English last: leaflets go out in the languages of the participants. */
    private static LeafletsView.Row row(Material leaflet, Map<Stack, Integer> standing, Asked asked) {
        var copies = Arrays.stream(Language.values())
                .sorted(Comparator.comparing(Language.ENGLISH::equals))
                .map(language -> copies(new Stack(leaflet.id(), language), standing, asked))
                .toList();
        return new LeafletsView.Row(leaflet, copies);
    }

    private static LeafletsView.Copies copies(Stack stack, Map<Stack, Integer> standing, Asked asked) {
        var kept = Optional.ofNullable(standing.get(stack)).map(String::valueOf).orElse("");
        var typed = asked.refused()
                .flatMap(refused -> new LeafletForm(refused.fields()).typed(stack))
                .orElse(kept);
        var suffix = LeafletForm.suffix(stack);
        return new LeafletsView.Copies(
                stack.language(), LeafletForm.COPIES + suffix, LeafletForm.SEEN + suffix, typed, kept);
    }
}
