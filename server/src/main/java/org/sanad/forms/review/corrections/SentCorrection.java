package org.sanad.forms.review.corrections;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** A correction as a page sends it. */
record SentCorrection(MultiValueMap<String, String> sent) {

    AnswerPlace place() {
        return new AnswerPlace(first("repeat"), number(), first("path"));
    }

    String seen() {
        return first("seen");
    }

    String reason() {
        return first("reason");
    }

    List<String> typed() {
        return sent.getOrDefault("value", List.of());
    }

    private int number() {
        return first("number").matches("\\d{1,8}") ? Integer.parseInt(first("number")) : 0;
    }

    private String first(String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
