package org.sanad.programmes.certificates;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.registry.PersonId;

/**
 * A member of the cohort as the certificates' page shows them.
 *
 * @param named false after the consent to registration was taken back: there is no name to print
 */
public record Graduate(
        PersonId person, String code, String name, boolean named, Completion completion, Optional<Certificate> given) {

    public boolean mayHave() {
        return given.isEmpty() && named && completion.earned();
    }

    /** Message key of why there is none, or none to print any more; empty when there is or may be one. */
    public String whyNot() {
        if (printable() || mayHave()) {
            return "";
        }
        if (!named) {
            return "certificates.why.no-name";
        }
        if (!completion.cameAtAll()) {
            return "certificates.why.never-came";
        }
        if (!completion.planBehind()) {
            return "certificates.why.not-over";
        }
        return completion.awareness() ? "certificates.why.too-few" : "certificates.why.no-awareness";
    }

    public int came() {
        return completion.peerCame();
    }

    public int held() {
        return completion.peerHeld();
    }

    public boolean cameToAwareness() {
        return completion.awareness();
    }

    /** Not after the marks were corrected so that the person never came. */
    public boolean printable() {
        return given.isPresent() && named && completion.cameAtAll();
    }

    public List<ModuleNumber> modules() {
        return completion.modules();
    }
}
