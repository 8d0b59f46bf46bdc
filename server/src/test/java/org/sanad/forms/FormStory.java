package org.sanad.forms;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.forms.starters.StarterForm;
import org.sanad.story.Cast;
import org.sanad.story.Visitor;

/** What stories of forms begin with: somebody who writes forms, a published form, a phone that collects. */
public final class FormStory {

    private final Cast cast;
    private final Visitor author;

    private FormStory(Cast cast, Visitor author) {
        this.cast = cast;
        this.author = author;
    }

    public static FormStory begin(Cast cast) {
        return new FormStory(cast, cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser());
    }

    public Visitor author() {
        return author;
    }

    public Cast cast() {
        return cast;
    }

    /** A name of a form that no other test uses. */
    public static String name() {
        return "f" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Uploads a table form and publishes it; its address. */
    public String published(String xmlId, String version, String survey) {
        var address = uploaded(xmlId, version, survey);
        author.submit(address, address + "/publish", Map.of());
        return address;
    }

    public String uploaded(String xmlId, String version, String survey) {
        var form = survey.strip() + """

                | settings |
                | | form_id | form_title | version |
                | | %s | Visit of %s | %s |
                """.formatted(xmlId, xmlId, version);
        var answer =
                author.upload("/forms/new", "/forms", xmlId + ".md", form.getBytes(StandardCharsets.UTF_8), Map.of());
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** Puts a form to use in the whole mission. */
    public void inUse(String address) {
        inUse(address, "MISSION");
    }

    /** @param target such as {@code COHORT:0190…} */
    public void inUse(String address, String target) {
        author.submit(address + "/hand-out", address + "/hand-out", Map.of("target", target));
    }

    /** A phone set up for the whole mission. */
    public Phone phone() {
        return phone("MISSION");
    }

    public Phone phone(String target) {
        var page = author.submit("/phones", "/phones", Map.of("name", "Phone " + name(), "target", target));
        return Phone.setUpWith(page.body());
    }

    /** Publishes a form that ships with Sanad under a name of its own. */
    public String published(StarterForm starter, String xmlId) {
        var form = new String(starter.bytes(), StandardCharsets.UTF_8).replace("sanad-" + starter.id(), xmlId);
        var answer =
                author.upload("/forms/new", "/forms", xmlId + ".md", form.getBytes(StandardCharsets.UTF_8), Map.of());
        var address = answer.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.body()));
        author.submit(address, address + "/publish", Map.of());
        return address;
    }
}
