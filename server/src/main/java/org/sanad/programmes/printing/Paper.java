package org.sanad.programmes.printing;

import java.util.Map;
import org.sanad.web.Texts;

/**
 * Something to print, in the language of those who will read it, which need not be the language of who prints it.
 *
 * @param template its template in {@code programmes}, which takes {@code texts}, {@code bar} and the model
 * @param fileName without ending
 */
public record Paper(String template, Texts texts, Map<String, Object> model, String fileName) {}
