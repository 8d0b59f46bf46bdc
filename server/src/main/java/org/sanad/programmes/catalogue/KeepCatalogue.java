package org.sanad.programmes.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.modules.Modules;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.sanad.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a mission's own modules, leaflets and editions, and says what each module serves. */
@Component
public class KeepCatalogue {

    private static final int LONGEST_NAME = 120;

    /** Where the catalogue lies. */
    @Component
    record Shelves(Modules modules, Materials materials, ModuleTies ties, ManualEditions editions) {}

    private final Shelves shelves;
    private final Permit permit;
    private final Audit audit;

    KeepCatalogue(Shelves shelves, Permit permit, Audit audit) {
        this.shelves = shelves;
        this.permit = permit;
        this.audit = audit;
    }

    /** A module of the mission's own, with its name in all three languages and an empty template. */
    @Transactional
    public Kept<ModuleNumber> addModule(String english, String arabic, String sorani) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        var names = Map.of("en", TypedText.of(english), "ar", TypedText.of(arabic), "ckb", TypedText.of(sorani));
        var faults = new HashMap<String, Problem>();
        names.forEach((language, name) -> fault(name).ifPresent(problem -> faults.put("name-" + language, problem)));
        var known = shelves.modules().names().all();
        if (known.stream().anyMatch(module -> module.english().equalsIgnoreCase(names.get("en")))) {
            faults.putIfAbsent("name-en", Problem.of("module-named-so-already"));
        }
        if (known.getLast().number().value() >= ModuleNumber.LAST) {
            faults.put("name-en", Problem.of("catalogue-full", ModuleNumber.LAST));
        }
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var number = shelves.modules().add(TypedText.of(english), TypedText.of(arabic), TypedText.of(sorani));
        shelves.materials().add(Material.Kind.TEMPLATE, number);
        changed("catalogue.module-added", number);
        return new Kept.Yes<>(number);
    }

    @Transactional
    public void tie(ModuleNumber module, Ties ties) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        require(module);
        shelves.ties().set(module, ties);
        changed("catalogue.module-changed", module);
    }

    @Transactional
    public UUID addLeaflet(ModuleNumber module) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        require(module);
        var id = shelves.materials().add(Material.Kind.LEAFLET, module);
        audit.recorded("catalogue.leaflet-added", Subject.of("material", id));
        return id;
    }

    /** A title of the mission's own; a leaflet may move to the module it belongs to in the mission's manual. */
    @Transactional
    public Optional<Problem> change(UUID id, String title, Optional<ModuleNumber> module) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        var material = shelves.materials().find(id).orElseThrow(KeepCatalogue::notFound);
        var typed = TypedText.of(title);
        if (typed.length() > LONGEST_NAME) {
            return Optional.of(Problem.of("catalogue-name-too-long", LONGEST_NAME));
        }
        module.ifPresent(this::require);
        boolean moves = material.kind() == Material.Kind.LEAFLET && module.isPresent();
        shelves.materials().change(material, typed, moves ? module : material.module());
        audit.recorded("catalogue.material-changed", Subject.of("material", id));
        return Optional.empty();
    }

    @Transactional
    public Optional<Problem> addEdition(String name, int year, Set<Language> languages) {
        permit.requireAnywhere(Permission.KEEP_CATALOGUE);
        var typed = TypedText.of(name);
        var fault = fault(typed)
                .or(() -> year < 2000 || year > 2100 ? Optional.of(Problem.of("edition-year")) : Optional.empty())
                .or(() -> languages.isEmpty() ? Optional.of(Problem.of("edition-language")) : Optional.empty());
        if (fault.isPresent()) {
            return fault;
        }
        if (!shelves.editions().add(typed, year, languages)) {
            return Optional.of(Problem.of("edition-known"));
        }
        audit.recorded("catalogue.edition-added", Subject.of("edition", year));
        return Optional.empty();
    }

    private void require(ModuleNumber module) {
        if (!shelves.modules().has(module)) {
            throw notFound();
        }
    }

    private void changed(String action, ModuleNumber module) {
        audit.recorded(action, Subject.of("module", module));
    }

    private static Optional<Problem> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(Problem.of("catalogue-name-missing"));
        }
        return name.length() > LONGEST_NAME
                ? Optional.of(Problem.of("catalogue-name-too-long", LONGEST_NAME))
                : Optional.empty();
    }

    private static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
