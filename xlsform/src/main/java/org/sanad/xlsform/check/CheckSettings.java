package org.sanad.xlsform.check;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Settings;
import org.sanad.xlsform.xpath.Names;

/** The sheet settings. */
final class CheckSettings {

    private static final int LONGEST_ID = 249;
    private static final Set<String> YES_OR_NO =
            Set.of("yes", "no", "true", "false", "true()", "false()", "1", "0", "");

    private CheckSettings() {}

    static void of(Checked form) {
        Settings settings = form.survey().settings();
        Findings findings = form.findings();
        if (!settings.has("form_id")) {
            findings.add(Code.FORM_ID_MISSING, settings.line().place(), settings.formId());
        } else if (settings.formId().length() > LONGEST_ID) {
            findings.add(Code.FORM_ID_TOO_LONG, settings.at("form_id"), LONGEST_ID);
        }
        if (!settings.has("version")) {
            findings.add(Code.VERSION_MISSING, settings.line().place());
        }
        if (!Names.isElement(settings.root())) {
            findings.add(Code.NAME_INVALID, settings.at("name"), settings.root(), "data");
        }
        for (String name :
                List.of("client_editable", "allow_choice_duplicates", "omit_instanceid", "auto_send", "auto_delete")) {
            if (!YES_OR_NO.contains(settings.text(name).toLowerCase(java.util.Locale.ROOT))) {
                findings.add(Code.SETTING_NOT_YES_OR_NO, settings.at(name), name, settings.text(name));
            }
        }
        publicKey(settings, findings);
    }

    private static void publicKey(Settings settings, Findings findings) {
        String key = settings.text("public_key").replaceAll("\\s", "");
        if (key.isEmpty()) {
            return;
        }
        try {
            Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            findings.add(Code.PUBLIC_KEY_UNREADABLE, settings.at("public_key"));
        }
        if (settings.isYes("omit_instanceid")) {
            findings.add(Code.ENCRYPTED_WITHOUT_ID, settings.at("omit_instanceid"));
        }
    }
}
