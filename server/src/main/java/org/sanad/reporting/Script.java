package org.sanad.reporting;

/**
 * How a document is written.
 *
 * @param language its tag: en, ar, ckb
 * @param indicDigits whether its readers write ٠ to ٩
 */
public record Script(Direction direction, String language, boolean indicDigits) {

    public static final Script ENGLISH = new Script(Direction.LEFT_TO_RIGHT, "en", false);

    public boolean isRightToLeft() {
        return direction == Direction.RIGHT_TO_LEFT;
    }
}
