package org.sanad.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What goes with a version of a form: its own files and, where it has none of a name, a list of records. */
@Component
public class FormMedia {

    private static final String LIST_ENDING = ".csv";

    /**
     * One file.
     *
     * @param hash by which a phone sees that it has changed; of a file, the MD5 of its bytes
     */
    public record Item(String name, String hash, boolean isList) {}

    private final FormFiles files;
    private final ObjectProvider<EntityLists> lists;

    FormMedia(FormFiles files, ObjectProvider<EntityLists> lists) {
        this.files = files;
        this.lists = lists;
    }

    /** What of the expected files is there. */
    public List<Item> of(FormVersion version, FormTarget target) {
        var own = files.of(version.versionId()).stream().collect(Collectors.toMap(FormFile::name, Function.identity()));
        var items = new ArrayList<Item>();
        own.values().forEach(file -> items.add(new Item(file.name(), file.md5(), false)));
        for (var name : version.media()) {
            if (!own.containsKey(name)) {
                list(name).flatMap(list -> hash(list, target)).ifPresent(hash -> items.add(new Item(name, hash, true)));
            }
        }
        return items;
    }

    public Optional<byte[]> content(FormVersion version, String name, FormTarget target) {
        return files.content(version.versionId(), name)
                .or(() -> version.media().contains(name)
                        ? list(name).flatMap(list -> csv(list, target))
                        : Optional.empty());
    }

    /** The same for whoever came by a web link: of lists only those that are about nobody. */
    public Optional<byte[]> openContent(FormVersion version, String name, FormTarget target) {
        var isOpen = list(name)
                .filter(list -> lists.stream().anyMatch(source -> source.isOpen(list)))
                .isPresent();
        return isOpen ? content(version, name, target) : files.content(version.versionId(), name);
    }

    private Optional<String> hash(String list, FormTarget target) {
        return lists.stream()
                .flatMap(source -> source.hash(list, target).stream())
                .findFirst();
    }

    private Optional<byte[]> csv(String list, FormTarget target) {
        return lists.stream()
                .filter(source -> source.hash(list, target).isPresent())
                .map(source -> source.csv(list, target))
                .findFirst();
    }

    private static Optional<String> list(String fileName) {
        return fileName.endsWith(LIST_ENDING)
                ? Optional.of(fileName.substring(0, fileName.length() - LIST_ENDING.length()))
                : Optional.empty();
    }
}
