package org.sanad.forms.links;

import org.sanad.web.Language;

/** Something said in one language. */
public record SaidIn(Language language, String title, String text) {}
