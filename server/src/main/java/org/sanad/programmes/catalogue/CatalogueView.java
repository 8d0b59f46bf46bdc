package org.sanad.programmes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.web.Language;

/** The catalogue to look at. */
public record CatalogueView(
        List<Line> modules, List<Shelf> awareness, List<ManualEdition> editions, ModuleNames names, boolean mayKeep) {

    /**
     * A module in the list.
     *
     * @param held how many sessions held it
     */
    public record Line(Module module, Ties ties, int held, List<Shelf> shelves) {

        /** How many of its templates and leaflets have a file in some language. */
        public long withFiles() {
            return shelves.stream().filter(shelf -> !shelf.files().isEmpty()).count();
        }

        public long leaflets() {
            return shelves.stream()
                    .filter(shelf -> shelf.material().kind() == Material.Kind.LEAFLET)
                    .count();
        }
    }

    /** A template or leaflet with its files, the newest of each language first. */
    public record Shelf(Material material, List<CatalogueFile> files) {

        public List<Language> languages() {
            return Arrays.stream(Language.values())
                    .filter(language -> files.stream().anyMatch(file -> file.language() == language))
                    .toList();
        }

        public Optional<CatalogueFile> newest(Language language) {
            return files.stream().filter(file -> file.language() == language).findFirst();
        }

        public UUID id() {
            return material.id();
        }
    }

    /** One module with all it serves and holds. */
    public record OneModule(Line line, ModuleNames names, boolean mayKeep) {}

    /** One template or leaflet. */
    public record OneMaterial(Shelf shelf, ModuleNames names, boolean mayKeep) {}
}
