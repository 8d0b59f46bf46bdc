package org.sanad.forms.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Reads the words of the entry page in every language there is. */
@Component
class EntryWords {

    private static final long EVERY_DIGIT = 1_234_567_890L;
    private static final String[] KEYS = """
            answered-of back bar-no-signal bar-refused bar-sending bar-sent bar-server-away bar-sign-in
            bar-test-sent bar-waits begin begun-at choose choose-file clear confirm contents divided drafts drop
            drop-ask drop-text end end-all end-faults end-open entries entries-none entry entry-add entry-first
            entry-remove entry-remove-ask fault-constraint fault-number fault-place fault-required fault-whole
            faults file-too-big for form-away form-broken form-gone form-unusable found go-on guidance has-fault
            keep keep-order kept-at kept-failed kept-never kept-since language leave link-over mode-parts
            mode-single mode-whole more move-down move-up moved-to next not-answered not-sent-open page-of
            place-again place-denied place-enough place-exact place-looking place-none place-stop place-take
            place-type place-type-label place-unable point-add points-few refused refused-head remove
            remove-named search-list send send-again send-now send-test sent-head shown-of sign-in size-kb
            take-audio take-file take-image take-video taken-picture link-used needed thanks waiting waiting-head
            """.split("\\s+");

    private final MessageCatalogue catalogue;

    EntryWords(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<SpokenWords> all(Digits digits) {
        return Arrays.stream(Language.values())
                .map(language -> in(new Texts(catalogue, language, digits)))
                .toList();
    }

    private static SpokenWords in(Texts texts) {
        var words = new LinkedHashMap<String, String>();
        for (var key : KEYS) {
            words.put(key, texts.text("fill." + key, "{a}", "{b}"));
        }
        var fromOne = texts.plain(EVERY_DIGIT);
        return new SpokenWords(texts.language(), fromOne.charAt(9) + fromOne.substring(0, 9), words);
    }
}
