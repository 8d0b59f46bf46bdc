package org.sanad.programmes.modules;

import java.util.List;
import java.util.Optional;
import org.sanad.web.Language;

/** The catalogue's modules by name, for pages that mention one, in the order of their numbers. */
public record ModuleNames(List<Module> all) {

    public ModuleNames {
        all = List.copyOf(all);
    }

    public Optional<Module> find(ModuleNumber number) {
        return all.stream().filter(module -> module.number().equals(number)).findFirst();
    }

    public String name(ModuleNumber number, Language language) {
        return find(number).map(module -> module.name(language)).orElseGet(number::toString);
    }
}
