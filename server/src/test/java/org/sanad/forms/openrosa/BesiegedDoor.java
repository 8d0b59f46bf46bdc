package org.sanad.forms.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A door for phones at which somebody means harm: what is refused leaves nothing, and the next good answers are kept. */
final class BesiegedDoor {

    final String form = FormStory.name();
    final KeptTables kept;
    final Phone phone;
    private final FormStory story;
    private String before = "";

    BesiegedDoor(Cast cast, JdbcClient jdbc, Path data) {
        this.story = FormStory.begin(cast);
        this.kept = new KeptTables(jdbc, data);
        this.phone = story.phone();
    }

    void open() {
        story.inUse(story.published(form, "1", VisitForm.SURVEY));
        before = kept.all();
    }

    void stillKeepsGoodAnswers() {
        assertThat(phone.submit(VisitForm.answered(form, VisitForm.id())).statusCode())
                .isEqualTo(201);
        assertThat(kept.files("incoming")).isZero();
    }

    void refuses(int status, String words, byte[] body, String type) {
        var answer = phone.post(body, type);
        assertThat(answer.body()).contains("OpenRosaResponse").contains(words);
        assertThat(answer.statusCode()).isEqualTo(status);
        nothingChanged();
    }

    void nothingChanged() {
        assertThat(kept.all()).isEqualTo(before);
    }
}
