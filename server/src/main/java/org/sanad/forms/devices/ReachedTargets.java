package org.sanad.forms.devices;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormTargets;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the one who acts may hand forms out to, or collect for. */
@Component
public class ReachedTargets {

    private final ObjectProvider<FormTargets> offers;
    private final Permit permit;

    ReachedTargets(ObjectProvider<FormTargets> offers, Permit permit) {
        this.offers = offers;
        this.permit = permit;
    }

    /** The mission first. */
    public List<FormTarget> of(Permission permission) {
        return all().filter(target -> permit.allows(permission, target.target()))
                .toList();
    }

    /**
     * @param key as a form's field sends it
     * @throws Refused if there is none such, or not for who acts
     */
    public FormTarget chosen(Permission permission, String key) {
        var chosen = all().filter(target -> target.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one")));
        permit.require(permission, chosen.target());
        return chosen;
    }

    /**
     * Where somebody goes on who came from the page of a target.
     *
     * @param key as a form's field sends it
     * @param otherwise for targets without such a page
     */
    String page(String key, String otherwise) {
        return all().filter(target -> target.key().equals(key))
                .flatMap(target -> offers.stream().flatMap(offer -> offer.page(target).stream()))
                .findFirst()
                .orElse(otherwise);
    }

    private Stream<FormTarget> all() {
        return Stream.concat(Stream.of(FormTarget.MISSION), offers.stream().flatMap(offer -> offer.offered().stream()));
    }
}
