package org.sanad.programmes.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.sanad.programmes.catalogue.Aim;
import org.sanad.programmes.catalogue.Ties;
import org.sanad.programmes.catalogue.WorkStrain;
import org.sanad.programmes.modules.Module;

/** Which aims of the programme and which strains of work a group's sessions have taken up, by the modules they held. */
public record Served(List<Held> held) {

    /** A module that a session of the group held, and what it serves. */
    public record Held(Module module, Ties ties) {}

    public List<Module> by(Aim aim) {
        return modules(ties -> ties.aims().contains(aim));
    }

    public List<Module> by(WorkStrain strain) {
        return modules(ties -> ties.strains().contains(strain));
    }

    private List<Module> modules(Predicate<Ties> serves) {
        return held.stream()
                .filter(one -> serves.test(one.ties()))
                .map(Held::module)
                .toList();
    }
}
