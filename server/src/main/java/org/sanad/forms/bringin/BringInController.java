package org.sanad.forms.bringin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.bringin.remote.Key;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing in answers from elsewhere. */
@Controller
class BringInController {

    private final ReadBringIns readBringIns;
    private final KeepBringIn keepBringIn;
    private final BeginBringIn beginBringIn;

    BringInController(ReadBringIns readBringIns, KeepBringIn keepBringIn, BeginBringIn beginBringIn) {
        this.readBringIns = readBringIns;
        this.keepBringIn = keepBringIn;
        this.beginBringIn = beginBringIn;
    }

    @GetMapping("/forms/bring-in")
    ModelAndView list() {
        return list(TypedServer.NONE, FormErrors.none());
    }

    private ModelAndView list(TypedServer typed, FormErrors errors) {
        var page = new ModelAndView(
                "forms/bring-in",
                Map.of(
                        "jobs", readBringIns.newest(),
                        "forms", readBringIns.forms(),
                        "targets", readBringIns.targets(),
                        "typed", typed,
                        "errors", errors));
        page.setStatus(HttpStatusCode.valueOf(errors.status()));
        return page;
    }

    @PostMapping("/forms/bring-in/file")
    String upload(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String target,
            @RequestParam Optional<MultipartFile> file) {
        keepBringIn.require();
        return page(keepBringIn.addFile(form(form), target, file.map(Upload::of).orElse(Upload.NONE)));
    }

    /** What is wrong with the address or the key is said beside the address, which stays; the key is typed again. */
    @PostMapping("/forms/bring-in/server")
    ModelAndView server(TypedServer typed, @RequestParam(defaultValue = "") String secret) {
        keepBringIn.require();
        try {
            var key = new Key(typed.user().strip(), secret.strip());
            return new ModelAndView(page(keepBringIn.addRemote(typed.kind(), typed.server(), key)));
        } catch (Refused wrong) {
            if (wrong.kind() == Refused.Kind.NOT_PERMITTED) {
                throw wrong;
            }
            return list(typed, new FormErrors().add("server", wrong.problem()));
        }
    }

    @GetMapping("/bring-ins/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/bring-in-job", Map.of("view", readBringIns.view(id)));
    }

    /** @param form empty to make the form as it is there */
    @PostMapping("/bring-ins/{id}/begin")
    String begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String remote,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String target) {
        var job = readBringIns.get(id);
        if (job.isRemote()) {
            beginBringIn.remote(job, remote, TypedFields.id(form).map(FormId::new), target);
        }
        beginBringIn.begin(id);
        return page(id);
    }

    @PostMapping("/bring-ins/{id}/continue")
    String goOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String secret) {
        var job = readBringIns.get(id);
        if (job.isRemote() && !secret.isBlank()) {
            keepBringIn.unlock(id, new Key(user.strip(), secret.strip()));
        }
        if (job.state() == BringIn.State.STOPPED) {
            beginBringIn.begin(id);
        }
        return page(id);
    }

    @PostMapping("/bring-ins/{id}/stop")
    String stop(@PathVariable UUID id) {
        keepBringIn.stop(id);
        return page(id);
    }

    private static FormId form(String typed) {
        return new FormId(TypedFields.id(typed).orElseThrow(() -> bad("choose-one")));
    }

    private static Refused bad(String code) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code));
    }

    private static String page(UUID id) {
        return "redirect:/bring-ins/" + id;
    }
}
