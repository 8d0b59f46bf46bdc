package org.sanad.reporting;

/**
 * A drawing as it goes into HTML, PDF and DOCX alike: one {@code <svg>} element that needs no style sheet, no font file and
 * no script of its own.
 *
 * @param width in points of the screen, as is the height
 */
public record Svg(String markup, int width, int height) {}
