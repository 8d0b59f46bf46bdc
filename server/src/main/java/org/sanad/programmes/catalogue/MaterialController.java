package org.sanad.programmes.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.shared.Kept;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.web.Language;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A session template or a leaflet, and the mission's own files for it. */
@Controller
class MaterialController {

    private final OpenCatalogue openCatalogue;
    private final KeepCatalogue keepCatalogue;
    private final KeepFiles keepFiles;

    MaterialController(OpenCatalogue openCatalogue, KeepCatalogue keepCatalogue, KeepFiles keepFiles) {
        this.openCatalogue = openCatalogue;
        this.keepCatalogue = keepCatalogue;
        this.keepFiles = keepFiles;
    }

    @GetMapping("/catalogue/materials/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, FormErrors.none());
    }

    @PostMapping("/catalogue/materials/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String module) {
        return keepCatalogue
                .change(id, title, TypedFields.number(module).flatMap(ModuleNumber::of))
                .map(problem -> page(id, FormErrors.none().add("title", problem)))
                .orElseGet(() -> home(id));
    }

    @PostMapping("/catalogue/materials/{id}/files")
    ModelAndView upload(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Optional<MultipartFile> file) {
        var of = Language.of(language);
        var upload = file.map(Upload::of).orElse(Upload.NONE);
        return switch (keepFiles.add(id, of, upload)) {
            case Kept.Yes<StoredFileId> kept -> home(id);
            case Kept.No<StoredFileId>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield page(id, errors);
            }
        };
    }

    @GetMapping("/catalogue/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return keepFiles.open(id).download();
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/catalogue-material", Map.of("view", openCatalogue.material(id), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView home(UUID id) {
        return new ModelAndView("redirect:/catalogue/materials/" + id);
    }
}
