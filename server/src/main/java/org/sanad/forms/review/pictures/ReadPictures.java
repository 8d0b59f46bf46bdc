package org.sanad.forms.review.pictures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.forms.FormId;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.ReachForm;
import org.sanad.forms.review.ReadFields;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places and photographs of a form's answers, by the filters of the table. */
@Component
public class ReadPictures {

    /** More dots cover each other. */
    private static final int MOST_POINTS = 2_000;

    private static final int PHOTOGRAPHS = 24;

    private final ReachForm reachForm;
    private final ReadFields readFields;
    private final AnswerPictures pictures;

    ReadPictures(ReachForm reachForm, ReadFields readFields, AnswerPictures pictures) {
        this.reachForm = reachForm;
        this.readFields = readFields;
        this.pictures = pictures;
    }

    /** @param point the question that is drawn; the first one if it is none */
    @Transactional
    public MapView map(FormId id, Asked asked, String point, Texts texts) {
        var form = reachForm.require(Permission.SEE_ANSWERS, id);
        var fields = readFields.of(id, texts.language().tag());
        var points = fields.ofKind(FieldKind.POINT).toList();
        var shown = points.stream()
                .filter(field -> field.path().equals(point))
                .findFirst()
                .or(() -> points.stream().findFirst());
        var filter = reachForm.found(Permission.SEE_ANSWERS, id, asked, fields);
        List<GivenPoint> given = shown.map(field -> pictures.points(filter, field, MOST_POINTS + 1))
                .orElse(List.of());
        reachForm.noteRead(form, given.size());
        return new MapView(
                form,
                fields,
                asked,
                points,
                shown.map(Field::path).orElse(""),
                Graticule.of(given.subList(0, Math.min(MOST_POINTS, given.size()))),
                given.size() > MOST_POINTS);
    }

    /** @param after the submission with which the page before ended */
    @Transactional
    public PhotographsView photographs(FormId id, Asked asked, Optional<UUID> after, String afterName) {
        var form = reachForm.require(Permission.SEE_ANSWERS, id);
        var filter = reachForm.found(Permission.SEE_ANSWERS, id, asked, readFields.of(id, ""));
        var found = pictures.photographs(filter, after.orElse(new UUID(-1L, -1L)), afterName, PHOTOGRAPHS + 1);
        var shown = found.subList(0, Math.min(PHOTOGRAPHS, found.size()));
        reachForm.noteRead(form, shown.size());
        return new PhotographsView(form, asked, shown, found.size() > PHOTOGRAPHS ? older(shown.getLast()) : "");
    }

    private static String older(Photograph last) {
        return "after=" + last.id() + "&name=" + URLEncoder.encode(last.name(), StandardCharsets.UTF_8);
    }
}
