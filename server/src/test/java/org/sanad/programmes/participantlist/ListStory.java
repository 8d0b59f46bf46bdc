package org.sanad.programmes.participantlist;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sanad.programmes.CohortId;
import org.sanad.story.Visitor;

/** The way of one list through the pages, at one browser. */
record ListStory(Visitor browser, CohortId cohort) {

    HttpResponse<String> upload(byte[] file) {
        return browser.upload(
                "/import",
                "/import",
                "participants-hawija.xlsx",
                file,
                Map.of("cohort", cohort.toString(), "joinsOn", "2026-11-01", "consentLanguage", "ar"));
    }

    /** The address of the preview. */
    String uploaded(byte[] file) {
        var answer = upload(file);
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(
                        answer.statusCode() + " " + Jsoup.parse(answer.body()).text()));
    }

    Document preview(byte[] file) {
        return browser.page(uploaded(file));
    }

    /** What the page says instead of taking the file. */
    String refusal(byte[] file) {
        var answer = upload(file);
        return answer.statusCode() + " " + Jsoup.parse(answer.body()).text();
    }

    Document saved(String address, Map<String, String> decisions) {
        browser.submit(address, address, decisions);
        return browser.page(address + "/result");
    }
}
