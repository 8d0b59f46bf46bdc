package org.sanad.forms.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All who take what arrives. */
@Component
public class Takers {

    private final ObjectProvider<TakesSubmissions> takers;

    Takers(ObjectProvider<TakesSubmissions> takers) {
        this.takers = takers;
    }

    List<TakesSubmissions> of(String xmlId) {
        return takers.stream().filter(taker -> taker.takes(xmlId)).toList();
    }

    /** Whether a module makes its own records of what this form brings. */
    public boolean areThereFor(String xmlId) {
        return takers.stream().anyMatch(taker -> taker.takes(xmlId));
    }

    /** Empty where the module that took it is no more. */
    Optional<TakesSubmissions> named(String name) {
        return takers.stream().filter(taker -> taker.name().equals(name)).findFirst();
    }
}
