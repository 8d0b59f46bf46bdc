package org.sanad.forms.devices;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ODK Collect and KoboCollect read from a QR code to set themselves up: base64 of the zlib-deflated JSON of their
 * settings. The part {@code admin} must stand there, though it says nothing.
 *
 * @param serverUrl where the phone's own door is
 * @param projectName as the phone shows it
 */
public record CollectSettings(String serverUrl, String projectName) {

    private static final JsonMapper JSON = new JsonMapper();

    public String text() {
        var settings = Map.of(
                "general",
                        Map.of(
                                "server_url", serverUrl,
                                "form_update_mode", "match_exactly",
                                "autosend", "wifi_and_cellular"),
                "admin", Map.of(),
                "project", Map.of("name", projectName));
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(JSON.writeValueAsString(settings).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** The code's dark squares, as the path of an SVG. */
    public QrDrawing drawing() {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 2);
            var matrix = new QRCodeWriter().encode(text(), BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrDrawing(matrix.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
