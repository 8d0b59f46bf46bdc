package org.sanad.programmes.participantlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.sanad.programmes.participantlist.rows.ReadUpload;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedDate;
import org.sanad.shared.TypedText;
import org.sanad.web.Choice;
import org.sanad.web.FormErrors;
import org.sanad.web.Language;
import org.sanad.web.Page;
import org.sanad.web.Texts;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a list is handed in: into which cohort, from when, and the file. */
@Controller
class UploadController {

    private static final int LONGEST_FILE_NAME = 120;

    private final ImportPermit permit;
    private final ImportCohorts cohorts;
    private final ReadUpload readUpload;
    private final KeepList keepList;
    private final Clock clock;

    UploadController(
            ImportPermit permit, ImportCohorts cohorts, ReadUpload readUpload, KeepList keepList, Clock clock) {
        this.permit = permit;
        this.cohorts = cohorts;
        this.readUpload = readUpload;
        this.keepList = keepList;
        this.clock = clock;
    }

    @GetMapping("/import")
    ModelAndView blank(@RequestParam(defaultValue = "") String cohort, @ModelAttribute("page") Page page) {
        permit.requireAnywhere();
        var form = new UploadForm(
                cohort, today().toString(), page.texts().language().tag());
        return form(form, FormErrors.none());
    }

    @PostMapping("/import")
    ModelAndView upload(
            UploadForm sent, @RequestParam Optional<MultipartFile> file, @ModelAttribute("page") Page page) {
        permit.requireAnywhere();
        var form = new UploadForm(
                TypedText.of(sent.cohort()), TypedText.of(sent.joinsOn()), TypedText.of(sent.consentLanguage()));
        var errors = new FormErrors();
        var cohort = cohort(form, errors);
        var joinsOn = joinsOn(form, errors);
        if (Language.of(form.consentLanguage()).isEmpty()) {
            errors.add("consentLanguage", Problem.of("list-consent-language"));
        }
        cohort.ifPresent(permit::require);
        var found = file.filter(sheet -> !sheet.isEmpty()).flatMap(sheet -> read(sheet, page.texts(), errors));
        if (file.filter(sheet -> !sheet.isEmpty()).isEmpty()) {
            errors.add("file", Problem.of("list-file-missing"));
        }
        if (errors.any() || found.isEmpty() || cohort.isEmpty() || joinsOn.isEmpty()) {
            return form(form, errors);
        }
        var content = new KeptList(
                found.get().sheet(),
                found.get().unread(),
                found.get().rows(),
                form.consentLanguage(),
                joinsOn.get().toString());
        var id = keepList.keep(cohort.get(), name(file.get()), content);
        return new ModelAndView("redirect:/import/" + id);
    }

    private static Optional<CohortId> cohort(UploadForm form, FormErrors errors) {
        try {
            return Optional.of(new CohortId(UUID.fromString(form.cohort())));
        } catch (IllegalArgumentException notAnId) {
            errors.add("cohort", Problem.of("list-cohort-missing"));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> joinsOn(UploadForm form, FormErrors errors) {
        return switch (TypedDate.parse(form.joinsOn(), today().minusYears(20), today().plusYears(1))) {
            case TypedDate.Understood(var date, var howRead) -> Optional.of(date);
            case TypedDate.Ambiguous(var problem) -> refused(errors, problem);
            case TypedDate.NotADate(var problem) -> refused(errors, problem);
        };
    }

    private static Optional<LocalDate> refused(FormErrors errors, Problem problem) {
        errors.add("joinsOn", problem);
        return Optional.empty();
    }

    private Optional<ReadUpload.Outcome.Found> read(MultipartFile file, Texts texts, FormErrors errors) {
        return switch (readUpload.read(bytes(file))) {
            case ReadUpload.Outcome.Found found -> Optional.of(found);
            case ReadUpload.Outcome.NotAList(var problem) -> {
                errors.add("file", problem);
                yield Optional.empty();
            }
            case ReadUpload.Outcome.Incomplete(var sheet, var missing) -> {
                var names = missing.stream()
                        .map(column -> texts.text(column.messageKey()))
                        .toList();
                errors.add("file", Problem.of("participant-columns-missing", sheet, texts.list(names)));
                yield Optional.empty();
            }
        };
    }

    private ModelAndView form(UploadForm form, FormErrors errors) {
        var choices = cohorts.reached().stream()
                .map(line -> new Choice(line.id().toString(), line.code() + " · " + line.name()))
                .toList();
        var languages = Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), language.ownName()))
                .toList();
        var view = new ModelAndView(
                "programmes/import",
                Map.of("form", form, "cohorts", choices, "languages", languages, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the browser tells it, without folders. */
    private static String name(MultipartFile file) {
        var told = TypedText.of(file.getOriginalFilename());
        var name = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        return name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }
}
