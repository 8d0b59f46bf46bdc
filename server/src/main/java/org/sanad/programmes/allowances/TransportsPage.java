package org.sanad.programmes.allowances;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Transport at several places, in the reader's words. */
public record TransportsPage(List<LocalTransport> places, Places atlas, Texts texts) {

    public List<LocalTransport> inOrder() {
        return places.stream().sorted(texts.by(place -> name(place.area()))).toList();
    }

    public String name(PCode area) {
        return atlas.fullName(area, language());
    }

    /** What is given now: the allowance, transport, or nothing decided. */
    public String support(LocalTransport place) {
        return place.standing().map(this::words).orElseGet(() -> texts.text("allowances.undecided"));
    }

    public String words(Support decision) {
        return decision.allowance() == null
                ? texts.text(decision.way().messageKey())
                : texts.text("allowances.allowance-of", decision.allowance());
    }

    /** Governorates and their districts: where prices differ. */
    public List<Choice> areas() {
        return atlas.governorates().stream()
                .flatMap(governorate ->
                        Stream.concat(Stream.of(governorate), atlas.children(governorate.pcode()).stream()))
                .map(Area::pcode)
                .map(area -> new Choice(area.value(), name(area)))
                .sorted(texts.by(Choice::label))
                .toList();
    }

    public List<Choice> ways() {
        return Stream.of(TransportWay.values())
                .map(way -> new Choice(way.name(), texts.text(way.messageKey())))
                .toList();
    }

    private Locale language() {
        return Locale.of(texts.language().tag());
    }
}
