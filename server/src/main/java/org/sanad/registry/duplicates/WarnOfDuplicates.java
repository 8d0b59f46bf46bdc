package org.sanad.registry.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.names.Likeness;
import org.sanad.registry.records.RecordAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares newcomers with those in the register whose names are near. */
@Component
class WarnOfDuplicates implements PossibleDuplicates {

    private final Permit permit;
    private final RecordAccess access;
    private final Alikes alikes;

    WarnOfDuplicates(Permit permit, RecordAccess access, Alikes alikes) {
        this.permit = permit;
        this.access = access;
        this.alikes = alikes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Likely> of(NewPerson person) {
        return ofEach(List.of(person)).getOrDefault(0, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, List<Likely>> ofEach(List<NewPerson> list) {
        permit.requireAnywhere(Permission.SEE_PEOPLE);
        if (list.isEmpty()) {
            return Map.of();
        }
        var reach = access.reach(Permission.SEE_PEOPLE);
        var warnings = new HashMap<Integer, List<Likely>>();
        var newcomers = list.stream().map(Comparison::of).toList();
        for (var alike : alikes.near(newcomers, reach)) {
            var likeness = Likeness.of(
                    newcomers.get(alike.position()), Comparison.of(alike.person(), alike.phones(), alike.household()));
            if (likeness.isWarning()) {
                warnings.computeIfAbsent(alike.position(), position -> new ArrayList<>())
                        .add(Comparison.likely(alike.person(), likeness));
            }
        }
        warnings.values().forEach(likely -> likely.sort(Comparator.comparingDouble(one -> -one.score())));
        return warnings;
    }

    @Override
    public Map<Integer, Integer> among(List<NewPerson> list) {
        return AlikeNewcomers.in(list);
    }
}
