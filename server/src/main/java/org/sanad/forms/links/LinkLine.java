package org.sanad.forms.links;

/** A link as its form's page of links shows it. */
public record LinkLine(WebLink link, LinkState state) {}
