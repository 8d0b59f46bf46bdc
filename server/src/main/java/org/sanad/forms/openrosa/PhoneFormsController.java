package org.sanad.forms.openrosa;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What phones fetch: forms, and what goes with them. */
@RestController
@RequestMapping({OpenDoor.BY_TOKEN + "{token}", OpenDoor.BY_NAME})
class PhoneFormsController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PhoneDoor door;

    PhoneFormsController(PhoneDoor door) {
        this.door = door;
    }

    @GetMapping("/formList")
    ResponseEntity<byte[]> list(Collector collector, @RequestParam Optional<String> formID) {
        var entries = door.forms(collector).stream()
                .filter(entry -> formID.isEmpty() || entry.form().xmlId().equals(formID.get()))
                .toList();
        return OpenRosa.fetched(OpenRosa.TEXT_XML, FormList.of(entries, address(collector)));
    }

    @GetMapping("/forms/{version}.xml")
    ResponseEntity<byte[]> form(Collector collector, @PathVariable UUID version) {
        var form = door.version(collector, version).version();
        return OpenRosa.fetched(OpenRosa.TEXT_XML, door.xform(form));
    }

    @GetMapping("/forms/{version}/manifest")
    ResponseEntity<byte[]> manifest(Collector collector, @PathVariable UUID version) {
        var items = door.media(door.version(collector, version));
        return OpenRosa.fetched(OpenRosa.TEXT_XML, Manifest.of(items, address(collector) + "/forms/" + version));
    }

    @GetMapping("/forms/{version}/media/{name}")
    ResponseEntity<byte[]> media(Collector collector, @PathVariable UUID version, @PathVariable String name) {
        var content = door.content(door.version(collector, version), name)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("phone-file-unknown", name)));
        return OpenRosa.fetched(name.endsWith(".csv") ? CSV : MediaType.APPLICATION_OCTET_STREAM, content);
    }

    /** Which of the records a phone holds are no more. */
    @GetMapping("/forms/{version}/media/{name}/integrity")
    ResponseEntity<byte[]> integrity(
            Collector collector,
            @PathVariable UUID version,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String id) {
        door.version(collector, version);
        var held = ids(id);
        var gone = door.gone(name, held);
        return OpenRosa.fetched(
                OpenRosa.TEXT_XML,
                XmlText.document(
                        "data",
                        "",
                        data -> data.element(
                                "entities",
                                entities -> held.forEach(one -> entities.element(
                                        "entity",
                                        Map.of("id", one.toString()),
                                        entity -> entity.element("deleted", String.valueOf(gone.contains(one))))))));
    }

    private static Set<UUID> ids(String typed) {
        return Arrays.stream(typed.split(","))
                .map(TypedFields::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String address(Collector collector) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(collector.door())
                .toUriString();
    }
}
