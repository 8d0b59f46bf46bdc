package org.sanad.forms.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.Visitor;

/** A form with answers, a phone that sends them and somebody who looks at them. */
public final class ReviewStory {

    private static final String VISIT = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) |
            | | start | start | | |
            | | end | end | | |
            | | text | place | Place | المكان |
            | | integer | people | People | الأشخاص |
            | | select_multiple needs | needs | Needs | الاحتياجات |
            | | select_one needs | most | Most needed | الأهم |
            | | date | seen | Seen on | التاريخ |
            | | geopoint | spot | Spot | الموقع |
            | | image | photo | Photograph | الصورة |
            | | begin repeat | child | Child | الطفل |
            | | text | name | Name | الاسم |
            | | integer | age | Age | العمر |
            | | end repeat | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | needs | work | Work | العمل |
            | | needs | care | Care | الرعاية |
            """;

    private final FormStory story;
    private final Phone phone;
    private final String xmlId;
    private final String address;

    private ReviewStory(FormStory story) {
        this.story = story;
        this.xmlId = FormStory.name();
        this.address = story.published(xmlId, "1", VISIT);
        story.inUse(address);
        this.phone = story.phone();
    }

    public static ReviewStory begin(Cast cast) {
        return new ReviewStory(FormStory.begin(cast));
    }

    public Visitor reviewer() {
        return story.author();
    }

    public Phone phone() {
        return phone;
    }

    public String answers() {
        return address + "/answers";
    }

    public UUID form() {
        return UUID.fromString(address.substring("/forms/".length()));
    }

    public Document table(String query) {
        return reviewer().page(answers() + "?" + query);
    }

    /** What the table shows in one column, from above. */
    public List<String> column(String query, String label) {
        return table(query).select("tbody td[data-label=" + label + "]").eachText();
    }

    /** Sends what somebody found out; the address of its page. */
    public String sent(Map<String, String> answers) {
        var instance = "uuid:" + UUID.randomUUID();
        return sent(instance, answers);
    }

    public String sent(String instance, Map<String, String> answers) {
        var answer = phone.submit(xml(instance, "", answers));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return newest();
    }

    /** An edit on the phone of what was sent before. */
    public void edited(String before, String instance, Map<String, String> answers) {
        var answer = phone.submit(xml(instance, before, answers));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    public String newest() {
        return table("").select("tbody th a").attr("href");
    }

    public String xml(String instance, String before, Map<String, String> answers) {
        var all = new LinkedHashMap<>(answers);
        var children = all.remove("children");
        var inside = all.entrySet().stream()
                .map(answer -> "<%1$s>%2$s</%1$s>".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining());
        return """
                <?xml version='1.0' ?><data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms">%s%s\
                <orx:meta><orx:instanceID>%s</orx:instanceID>%s</orx:meta></data>
                """.formatted(xmlId, inside, children == null ? "" : children(children), instance, deprecated(before));
    }

    private static String deprecated(String before) {
        return before.isEmpty() ? "" : "<orx:deprecatedID>" + before + "</orx:deprecatedID>";
    }

    /** {@code Ali 4, Noor 9}. */
    private static String children(String listed) {
        var words = listed.split("[ ,]+");
        return IntStream.range(0, words.length / 2)
                .mapToObj(i -> "<child><name>%s</name><age>%s</age></child>".formatted(words[2 * i], words[2 * i + 1]))
                .collect(Collectors.joining());
    }
}
