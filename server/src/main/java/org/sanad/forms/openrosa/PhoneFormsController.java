package org.sanad.forms.openrosa;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.shared.TypedFields;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What phones fetch: forms, and what goes with them. */
@RestController
class PhoneFormsController {

    private static final MediaType BYTES = MediaType.APPLICATION_OCTET_STREAM;

    private final PhoneDoor door;

    PhoneFormsController(PhoneDoor door) {
        this.door = door;
    }

    @GetMapping("/collect/{token}/formList")
    ResponseEntity<byte[]> list(
            @PathVariable String token,
            @RequestHeader(value = "User-Agent", defaultValue = "") String app,
            @RequestParam Optional<String> formID) {
        var device = door.open(token, app);
        var entries = door.forms(device).stream()
                .filter(entry -> formID.isEmpty() || entry.form().xmlId().equals(formID.get()))
                .toList();
        return OpenRosa.xml(200, FormList.of(entries, address(token)));
    }

    @GetMapping("/collect/{token}/forms/{version}.xml")
    ResponseEntity<byte[]> form(
            @PathVariable String token,
            @PathVariable UUID version,
            @RequestHeader(value = "User-Agent", defaultValue = "") String app) {
        var found = door.version(door.open(token, app), version);
        return OpenRosa.answer(200)
                .eTag(found.md5())
                .contentType(MediaType.TEXT_XML)
                .body(door.xform(found));
    }

    @GetMapping("/collect/{token}/forms/{version}/manifest")
    ResponseEntity<byte[]> manifest(
            @PathVariable String token,
            @PathVariable UUID version,
            @RequestHeader(value = "User-Agent", defaultValue = "") String app) {
        var device = door.open(token, app);
        var found = door.version(device, version);
        var items = door.media(device, found);
        return OpenRosa.xml(200, Manifest.of(items, address(token) + "/forms/" + version));
    }

    @GetMapping("/collect/{token}/forms/{version}/media/{name}")
    ResponseEntity<byte[]> media(
            @PathVariable String token,
            @PathVariable UUID version,
            @PathVariable String name,
            @RequestHeader(value = "User-Agent", defaultValue = "") String app) {
        var device = door.open(token, app);
        return door.content(device, door.version(device, version), name)
                .map(content -> OpenRosa.answer(200)
                        .contentType(name.endsWith(".csv") ? MediaType.parseMediaType("text/csv;charset=UTF-8") : BYTES)
                        .body(content))
                .orElseGet(() -> OpenRosa.message(404, "There is no file " + name + " with this form."));
    }

    /** Which of the records a phone holds are no more. */
    @GetMapping("/collect/{token}/forms/{version}/media/{name}/integrity")
    ResponseEntity<byte[]> integrity(
            @PathVariable String token,
            @PathVariable UUID version,
            @PathVariable String name,
            @RequestHeader(value = "User-Agent", defaultValue = "") String app,
            @RequestParam(defaultValue = "") String id) {
        var device = door.open(token, app);
        door.version(device, version);
        var held = ids(id);
        var gone = door.gone(name, held);
        return OpenRosa.xml(
                200,
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

    private static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/collect/" + token)
                .toUriString();
    }
}
