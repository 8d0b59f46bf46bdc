package org.sanad.assessment.quotes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.Method;
import org.sanad.web.Texts;

/**
 * Whom words are from, no closer than is safe.
 *
 * @param group in words; empty where naming it would point at somebody
 * @param place likewise
 */
public record Attribution(Method method, String group, String place) {

    public String said(Texts texts) {
        var separator = texts.direction().equals("rtl") ? "، " : ", ";
        return Stream.of(group, texts.text(method.oneMessageKey()), place)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
