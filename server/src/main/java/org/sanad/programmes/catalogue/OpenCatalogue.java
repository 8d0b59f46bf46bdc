package org.sanad.programmes.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.catalogue.CatalogueView.Line;
import org.sanad.programmes.catalogue.CatalogueView.OneMaterial;
import org.sanad.programmes.catalogue.CatalogueView.OneModule;
import org.sanad.programmes.catalogue.CatalogueView.Shelf;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the catalogue to everyone who works with sessions. */
@Component
class OpenCatalogue {

    /** What the catalogue is gathered from. */
    @Component
    record Sources(
            Modules modules,
            Materials materials,
            ModuleTies ties,
            ManualEditions editions,
            CatalogueFiles files,
            Sessions sessions) {}

    private final Sources from;
    private final Permit permit;

    OpenCatalogue(Sources from, Permit permit) {
        this.from = from;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    CatalogueView all() {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        var names = from.modules().names();
        var shelves = shelves();
        var held = from.sessions().heldByModule();
        return new CatalogueView(
                names.all().stream().map(module -> line(module, shelves, held)).toList(),
                of(Optional.empty(), shelves),
                from.editions().all(),
                names,
                mayKeep());
    }

    @Transactional(readOnly = true)
    OneModule module(Optional<ModuleNumber> number) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        var names = from.modules().names();
        var module = number.flatMap(names::find).orElseThrow(OpenCatalogue::notFound);
        return new OneModule(line(module, shelves(), from.sessions().heldByModule()), names, mayKeep());
    }

    @Transactional(readOnly = true)
    OneMaterial material(UUID id) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        var shelf = shelves().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(OpenCatalogue::notFound);
        return new OneMaterial(shelf, from.modules().names(), mayKeep());
    }

    private Line line(Module module, List<Shelf> shelves, Map<ModuleNumber, Integer> held) {
        var number = module.number();
        return new Line(module, from.ties().of(number), held.getOrDefault(number, 0), of(Optional.of(number), shelves));
    }

    private List<Shelf> shelves() {
        var files = from.files().all();
        return from.materials().all().stream()
                .map(material -> new Shelf(
                        material,
                        files.stream()
                                .filter(file -> file.materialId().equals(material.id()))
                                .toList()))
                .toList();
    }

    private static List<Shelf> of(Optional<ModuleNumber> module, List<Shelf> shelves) {
        return shelves.stream()
                .filter(shelf -> shelf.material().module().equals(module))
                .toList();
    }

    private boolean mayKeep() {
        return permit.allowsAnywhere(Permission.KEEP_CATALOGUE);
    }

    private static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
