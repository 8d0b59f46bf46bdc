package org.sanad.workforce.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.directory.Organisation;
import org.sanad.directory.Organisations;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.web.Choice;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** A training in the reader's words: its days, where it is held and who gives it. */
@Component
public class TrainingWords {

    private final Organisations organisations;
    private final Places places;

    TrainingWords(Organisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    public String days(TrainingDetails training, Texts texts) {
        return training.firstDay().equals(training.lastDay())
                ? texts.fullDay(training.firstDay())
                : texts.text("training.days", texts.fullDay(training.firstDay()), texts.fullDay(training.lastDay()));
    }

    public String where(TrainingDetails training, Texts texts) {
        var area = place(training.area(), texts);
        return training.place().isEmpty() ? area : training.place() + " · " + area;
    }

    public String provider(TrainingDetails training, Texts texts) {
        return training.provider()
                .flatMap(organisations::find)
                .map(Organisation::name)
                .orElseGet(() -> texts.text("training.provider-own"));
    }

    public String kinds(TrainingDetails training, Texts texts) {
        return texts.list(training.kinds().stream()
                .sorted()
                .map(kind -> texts.text(kind.messageKey()))
                .toList());
    }

    String place(PCode area, Texts texts) {
        return places.name(area, Locale.of(texts.language().tag()));
    }

    static List<Choice> kinds(Texts texts) {
        return Stream.of(TrainingKind.values())
                .map(kind -> new Choice(kind.name(), texts.text(kind.messageKey())))
                .toList();
    }

    List<Choice> providers() {
        return organisations.all().stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    List<Choice> areas(List<PCode> areas, Texts texts) {
        return areas.stream()
                .map(area -> new Choice(area.value(), place(area, texts)))
                .toList();
    }
}
