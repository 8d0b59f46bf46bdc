package org.sanad.programmes.outlook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Where the programme wants to begin, in the reader's words. */
public record OutlookPage(List<ExpansionArea> all, boolean mayPlan, Places atlas, Texts texts) {

    public String name(ExpansionArea expansion) {
        return atlas.fullName(expansion.area(), Locale.of(texts.language().tag()));
    }

    /** Governorates and their districts. */
    public List<Choice> areas() {
        return atlas.governorates().stream()
                .flatMap(governorate ->
                        Stream.concat(Stream.of(governorate), atlas.children(governorate.pcode()).stream()))
                .map(Area::pcode)
                .map(area -> new Choice(
                        area.value(),
                        atlas.fullName(area, Locale.of(texts.language().tag()))))
                .sorted(texts.by(Choice::label))
                .toList();
    }

    public List<Choice> grounds() {
        return Stream.of(Ground.values())
                .map(ground -> new Choice(ground.name(), texts.text(ground.messageKey())))
                .toList();
    }
}
