package org.sanad.forms.devices;

/**
 * A QR code to be drawn.
 *
 * @param size squares along each side, the white margin among them
 * @param path the dark squares, as an SVG path
 */
public record QrDrawing(int size, String path) {}
