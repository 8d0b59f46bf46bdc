package org.sanad.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SamePageTest {

    @Test
    void the_rest_of_the_address_stays() {
        assertThat(SamePage.of(get("/people", "name=%D8%A3&lang=ar&page=2&digits=arabic")))
                .isEqualTo("/people?name=%D8%A3&page=2");
        assertThat(SamePage.of(get("/people", "lang=ar"))).isEqualTo("/people");
        assertThat(SamePage.with("/people?page=2", "lang", "en")).isEqualTo("/people?page=2&lang=en");
    }

    @Test
    void a_parameter_that_only_begins_alike_is_kept() {
        assertThat(SamePage.of(get("/people", "language=ar&lang=en"))).isEqualTo("/people?language=ar");
    }

    @Test
    void no_address_leads_to_another_server() {
        assertThat(SamePage.of(get("//evil.example/x", "lang=ar"))).isEqualTo("/evil.example/x");
        assertThat(SamePage.of(get("/\\evil.example", "lang=ar"))).isEqualTo("/evil.example");
        assertThat(SamePage.of(get("https://evil.example", "lang=ar"))).startsWith("/");
    }

    @Test
    void a_page_that_answers_a_form_is_reached_through_the_form() {
        var post = new MockHttpServletRequest("POST", "/users");
        post.addHeader("Referer", "http://localhost/users/new?lang=ar&a=1");
        assertThat(SamePage.of(post)).isEqualTo("/users/new?a=1");
    }

    @Test
    void a_form_from_elsewhere_leads_to_the_start() {
        var post = new MockHttpServletRequest("POST", "/users");
        assertThat(SamePage.of(post)).isEqualTo("/");
        post.addHeader("Referer", "https://evil.example/users");
        assertThat(SamePage.of(post)).isEqualTo("/");
    }

    @Test
    void an_error_page_knows_that_a_form_failed_though_it_is_fetched_itself() {
        var error = get("/error", null);
        error.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/users/1/lock");
        error.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
        error.addHeader("Referer", "http://localhost/users/1");
        assertThat(SamePage.of(error)).isEqualTo("/users/1");
        error.setAttribute(RequestDispatcher.ERROR_METHOD, "GET");
        assertThat(SamePage.of(error)).isEqualTo("/users/1/lock");
    }

    private static MockHttpServletRequest get(String path, @Nullable String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return request;
    }
}
