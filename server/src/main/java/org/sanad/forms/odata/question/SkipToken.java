package org.sanad.forms.odata.question;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The row at which a page ended. The next page begins behind it, however many rows came or went before.
 *
 * @param value of what rows are ordered by, as text; empty in the order of submissions
 * @param left how many rows of those asked for are still to come; -1 for all
 */
public record SkipToken(UUID submission, int number, long left, String value) {

    @Override
    public String toString() {
        var plain = submission + "|" + number + "|" + left + "|" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public static SkipToken of(String token, Order order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", 4);
            if (!order.fits(parts[3])) {
                throw new Misasked("odata-skiptoken");
            }
            return new SkipToken(
                    UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), parts[3]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
            throw new Misasked("odata-skiptoken");
        }
    }
}
