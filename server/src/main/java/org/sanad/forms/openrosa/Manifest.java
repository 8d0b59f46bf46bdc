package org.sanad.forms.openrosa;

import java.util.List;
import java.util.Map;
import org.sanad.forms.FormMedia;
import org.springframework.web.util.UriUtils;

/** What a phone has to fetch beside a form. */
final class Manifest {

    private static final String NAMESPACE = "http://openrosa.org/xforms/xformsManifest";

    private Manifest() {}

    /** @param form address of the form's version at the phone's own door */
    static byte[] of(List<FormMedia.Item> items, String form) {
        return XmlText.document(
                "manifest",
                NAMESPACE,
                list -> items.forEach(item -> list.element(
                        "mediaFile",
                        item.isList() ? Map.of("type", "entityList") : Map.of(),
                        file -> one(file, item, form))));
    }

    private static void one(XmlText file, FormMedia.Item item, String form) {
        var address = form + "/media/" + UriUtils.encodePathSegment(item.name(), "UTF-8");
        file.element("filename", item.name());
        file.element("hash", "md5:" + item.hash());
        file.element("downloadUrl", address);
        if (item.isList()) {
            file.element("integrityUrl", address + "/integrity");
        }
    }
}
