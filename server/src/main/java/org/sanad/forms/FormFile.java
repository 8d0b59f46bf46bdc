package org.sanad.forms;

/**
 * A picture, a sound or a list beside a form.
 *
 * @param md5 of its bytes, in hex
 */
public record FormFile(String name, String md5, long bytes) {}
