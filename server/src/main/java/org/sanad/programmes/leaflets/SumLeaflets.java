package org.sanad.programmes.leaflets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.catalogue.Material;
import org.sanad.programmes.catalogue.Materials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the leaflets given: copies may be added, for nobody is counted by them. */
@Component
class SumLeaflets {

    private final Handouts handouts;
    private final Materials materials;
    private final ProgrammePermit permit;

    SumLeaflets(Handouts handouts, Materials materials, ProgrammePermit permit) {
        this.handouts = handouts;
        this.materials = materials;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    List<LeafletTotal> of(CohortId cohort) {
        permit.require(Permission.SEE_PROJECTS, cohort);
        return totals(handouts.of(cohort));
    }

    @Transactional(readOnly = true)
    List<LeafletTotal> of(ProjectId project) {
        permit.require(Permission.SEE_PROJECTS, project);
        return totals(handouts.of(project));
    }

    /** In the order of the catalogue. */
    private List<LeafletTotal> totals(Map<Stack, Integer> given) {
        return materials.all().stream()
                .map(leaflet -> total(leaflet, given))
                .filter(total -> total.all() > 0)
                .toList();
    }

    private static LeafletTotal total(Material leaflet, Map<Stack, Integer> given) {
        return new LeafletTotal(
                leaflet,
                given.entrySet().stream()
                        .filter(stack -> stack.getKey().leaflet().equals(leaflet.id()))
                        .collect(Collectors.toMap(stack -> stack.getKey().language(), Map.Entry::getValue)));
    }
}
