package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.Visitor;

/** What stories of assessments begin with: a round in Kirkuk with a questionnaire, in the field, and a phone for it. */
public final class RoundStory {

    /** Two groups at two places, consent, an open answer, and an "other" that is specified. */
    public static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) | relevant |
            | | start | start | | | |
            | | end | end | | | |
            | | select_one yes_no | consent | Do you agree? | هل توافق؟ | |
            | | select_one group | respondent_group | Group | المجموعة | |
            | | select_one place | location | Place | المكان | |
            | | select_one yes_no | quote_consent | May we quote you? | هل نقتبس؟ | |
            | | select_multiple need | needs | Needs | الحاجات | |
            | | text | needs_other | Which other need? | أي حاجة أخرى؟ | |
            | | text | why | Why? | لماذا؟ | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | yes_no | yes | Yes | نعم |
            | | yes_no | no | No | لا |
            | | group | women | Women | نساء |
            | | group | men | Men | رجال |
            | | place | daquq | Daquq | داقوق |
            | | place | hawija | Hawija | الحويجة |
            | | need | awareness | Awareness sessions | جلسات توعية |
            | | need | counselling | Counselling | المشورة |
            | | need | other | Other | أخرى |
            """;

    private final FormStory forms;
    private final Visitor officer;
    private final String form;
    private final String xmlId;
    private final String address;

    private RoundStory(Cast cast, String survey) {
        this.forms = FormStory.begin(cast);
        this.officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        this.xmlId = FormStory.name();
        this.form = forms.published(xmlId, "1", survey);
        this.address = planned(officer, Map.of());
    }

    /** A round in the field, with its questionnaire handed out. */
    public static RoundStory inField(Cast cast) {
        return inField(cast, SURVEY);
    }

    public static RoundStory inField(Cast cast, String survey) {
        var story = new RoundStory(cast, survey);
        story.asksKeyInformants();
        story.moved("IN_FIELD");
        return story;
    }

    public static RoundStory planned(Cast cast) {
        return new RoundStory(cast, SURVEY);
    }

    public Visitor officer() {
        return officer;
    }

    public FormStory forms() {
        return forms;
    }

    public String form() {
        return form;
    }

    public String formId() {
        return form.substring(form.lastIndexOf('/') + 1);
    }

    public String xmlId() {
        return xmlId;
    }

    /** Of the round's page. */
    public String address() {
        return address;
    }

    public RoundId id() {
        return new RoundId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    public Phone phone() {
        return forms.phone("ROUND:" + id());
    }

    /** Address of the questionnaire. */
    public String asksKeyInformants() {
        var page = address + "/questionnaires";
        var answer = officer.submit(page, page, Map.of("form", formId(), "method", "KEY_INFORMANTS"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        officer.submit(form + "/hand-out", form + "/hand-out", Map.of("target", "ROUND:" + id()));
        return location(answer.headers().firstValue("Location").orElseThrow());
    }

    public String questionnaire() {
        return location(officer.page(address + "/questionnaires")
                .select("a[href*=/questionnaires/]")
                .attr("href"));
    }

    public void moved(String state) {
        var answer = officer.submit(
                address + "/state", address + "/state", Map.of("to", state, "reason", "The team is ready"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** An interview as a phone sends it. @param answers elements as they stand in the XML */
    public String interview(String instance, String answers) {
        return interview("1", instance, answers);
    }

    public String interview(String version, String instance, String answers) {
        return """
                <data xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" id="%s" version="%s">
                <start>2021-01-10T10:00:00.000+03:00</start><end>2021-01-10T10:40:00.000+03:00</end>%s
                <orx:meta><orx:instanceID>%s</orx:instanceID></orx:meta></data>
                """.formatted(xmlId, version, answers, instance);
    }

    /** Sends interviews, one for each text of answers. */
    public void came(Phone phone, String... interviews) {
        for (var answers : interviews) {
            var sent = phone.submit(interview("uuid:" + UUID.randomUUID(), answers));
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        }
    }

    /** A round planned by the page; its address. */
    public static String planned(Visitor officer, Map<String, String> differently) {
        var answer = officer.submit("/assessments/new", "/assessments", fields(differently));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer.headers().firstValue("Location").orElseThrow());
    }

    public static Map<String, String> fields(Map<String, String> differently) {
        var fields = new HashMap<String, String>();
        fields.put("code", code());
        fields.put("name", "Needs of Kirkuk");
        fields.put("objective", "What livelihoods and MHPSS lack");
        fields.put("area", "Kirkuk governorate");
        fields.put("methods", "KEY_INFORMANTS");
        fields.put("startsOn", "2021-01-01");
        fields.put("endsOn", "2021-01-31");
        fields.put("consent_en", "It is free to stop");
        fields.putAll(differently);
        return fields;
    }

    public static String code() {
        return "R-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static String location(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }
}
