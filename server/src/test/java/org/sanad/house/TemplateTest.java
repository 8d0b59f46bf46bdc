package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.house.Templates.Template;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplateTest {

    private static final int LONGEST = 150;

    private final List<Template> templates = Templates.under(Path.of("src/main/jte"));

    @Test
    void a_template_is_read_at_a_glance() {
        assertThat(templates)
                .isNotEmpty()
                .allSatisfy(template -> assertThat(template.source().lines().count())
                        .as(template.path())
                        .isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void every_word_comes_from_the_message_files() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(Templates.hardCodedWords(template.source()))
                        .as(template.path())
                        .isEmpty());
    }

    @Test
    void no_style_or_script_stands_in_a_page() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(Templates.inlineCode(template.source()))
                        .as(template.path())
                        .isEmpty());
    }

    @Test
    void planted_words_are_seen() {
        assertThat(Templates.hardCodedWords("<p>Hello</p>")).containsExactly("Hello");
        assertThat(Templates.hardCodedWords("<a aria-label=\"Close\">${x}</a>")).containsExactly("Close");
        assertThat(Templates.hardCodedWords("@template.web.layout(page = page, content = @`<p>${a} people</p>`)"))
                .containsExactly("people");
        assertThat(Templates.hardCodedWords("@if(a > b)<b>نعم</b>@else${c}@endif"))
                .containsExactly("نعم");
    }

    @Test
    void planted_inline_code_is_seen() {
        assertThat(Templates.inlineCode("<p style=\"color:red\" onclick=\"x()\"></p><script>1</script>"))
                .hasSize(3);
    }

    @Test
    void code_is_no_visible_word() {
        assertThat(Templates.hardCodedWords("""
                        @import java.util.List
                        @param String name = "x"
                        <%-- a comment --%>
                        !{var described = name.isEmpty() ? "" : "a }";}
                        @for(var entry : names)<li class="x${entry.a() > 2 ? "y" : null}">${entry.t("a.b")} · 12</li>@endfor
                        <script src="/assets/app.js" defer></script>
                        """)).isEmpty();
    }
}
