package org.sanad.programmes.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sanad.access.UserId;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A calendar for a phone. Whatever does not open one is answered alike: nothing is here. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final CalendarLinks links;
    private final ReadFeed readFeed;
    private final FeedPace pace;
    private final MessageCatalogue catalogue;

    FeedController(CalendarLinks links, ReadFeed readFeed, FeedPace pace, MessageCatalogue catalogue) {
        this.links = links;
        this.readFeed = readFeed;
        this.pace = pace;
        this.catalogue = catalogue;
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return links.owner(token)
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> answer(CalendarLinks.Owner owner) {
        if (!pace.allows(owner.userId())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        var language = Language.of(owner.language()).orElse(Language.ENGLISH);
        var texts = new Texts(catalogue, language, Digits.LATIN);
        var origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return readFeed.of(new UserId(owner.userId()), texts, origin)
                .map(feed -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .header("X-Robots-Tag", "noindex")
                        .body(feed))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
