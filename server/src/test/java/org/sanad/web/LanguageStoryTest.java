package org.sanad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone switches language and digits on any page. */
@StoryTest
class LanguageStoryTest {

    private final Visitor visitor;

    LanguageStoryTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void a_choice_holds_on_every_later_page() {
        assertThat(root("/assets/none.css").attr("dir")).isEqualTo("ltr");
        var switched = visitor.get("/sign-in?lang=ckb");
        assertThat(switched.statusCode()).isEqualTo(303);
        assertThat(switched.headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(root("/assets/none.css").attr("lang")).isEqualTo("ckb");
        assertThat(root("/assets/none.css").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void what_goes_wrong_is_told_in_words_without_insides() {
        var missing = visitor.get("/assets/none.css");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no such page").doesNotContain("Exception", "org.sanad");
    }

    @Test
    void assets_may_be_kept_for_a_year() {
        var sheet = visitor.get(Assets.url("app.css"));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    private Element root(String path) {
        return visitor.page(path).getElementsByTag("html").getFirst();
    }
}
