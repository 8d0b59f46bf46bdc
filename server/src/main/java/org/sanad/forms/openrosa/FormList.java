package org.sanad.forms.openrosa;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.FormVersion;

/** The list of forms a phone gets. */
final class FormList {

    private static final String NAMESPACE = "http://openrosa.org/xforms/xformsList";

    /** A form and its version that is handed out. */
    record Entry(Form form, FormVersion version, boolean hasMedia) {}

    private FormList() {}

    /** @param door where the phone's own door is */
    static byte[] of(List<Entry> entries, String door) {
        return XmlText.document(
                "xforms",
                NAMESPACE,
                list -> entries.forEach(entry -> list.element("xform", form -> one(form, entry, door))));
    }

    private static void one(XmlText form, Entry entry, String door) {
        var version = entry.version();
        form.element("formID", entry.form().xmlId());
        form.element("name", version.title().isBlank() ? entry.form().xmlId() : version.title());
        form.element("version", version.version());
        form.element("hash", "md5:" + version.md5());
        form.element("downloadUrl", door + "/forms/" + version.id() + ".xml");
        if (entry.hasMedia()) {
            form.element("manifestUrl", door + "/forms/" + version.id() + "/manifest");
        }
    }
}
