package org.sanad.forms.entry;

import java.util.Optional;
import org.sanad.forms.FormMedia;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A form and the files beside it, for the browser; asked anew each time, sent only when they have changed. */
@Component
public class BesideForm {

    private final FormVersions versions;
    private final FormMedia media;

    BesideForm(FormVersions versions, FormMedia media) {
        this.versions = versions;
        this.media = media;
    }

    public ResponseEntity<byte[]> xform(FormVersion version) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                // a weak one, since the server sends nothing compressed under a strong one
                .eTag("W/\"" + version.md5() + "\"")
                .contentType(new MediaType("text", "xml", java.nio.charset.StandardCharsets.UTF_8))
                .body(versions.xform(version.versionId()));
    }

    public ResponseEntity<byte[]> file(FormVersion version, String name, FormTarget target) {
        return file(version, name, media.content(version, name, target));
    }

    /** For whoever came by a web link. */
    public ResponseEntity<byte[]> openFile(FormVersion version, String name, FormTarget target) {
        return file(version, name, media.openContent(version, name, target));
    }

    /** Never shown by the browser itself, whatever is in it. One that the form expects and nobody offers is empty. */
    private static ResponseEntity<byte[]> file(FormVersion version, String name, Optional<byte[]> found) {
        return found.map(content -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header("Content-Disposition", "attachment")
                        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .body(content))
                .orElseGet(() -> version.media().contains(name)
                        ? ResponseEntity.noContent().build()
                        : ResponseEntity.notFound().build());
    }
}
