package org.sanad.forms.links;

/** A link to be made, as it was typed. */
public record TypedLink(String kind, String name, String target, String until) {}
