package org.sanad.forms.devices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The phones in use, and the code that sets one up. */
@Controller
class DevicesController {

    private static final int LONGEST_NAME = 80;

    private final KeepDevice keepDevice;
    private final ReachedTargets targets;

    DevicesController(KeepDevice keepDevice, ReachedTargets targets) {
        this.keepDevice = keepDevice;
        this.targets = targets;
    }

    @GetMapping("/phones")
    ModelAndView list(@RequestParam(defaultValue = "") String target) {
        return page(keepDevice.all(), "", target, false, FormErrors.none());
    }

    /** The code is shown this once: who leaves the page makes the phone anew. @param back to the page of the target */
    @PostMapping("/phones")
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "false") boolean back) {
        var all = keepDevice.all();
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            return page(
                    all,
                    name,
                    target,
                    back,
                    FormErrors.none().add("name", Problem.of("phone-name-length", LONGEST_NAME)));
        }
        var made = keepDevice.add(trimmed, target);
        var door = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/collect/" + made.token())
                .toUriString();
        var settings = new CollectSettings(door, "Sanad: " + trimmed);
        return new ModelAndView(
                "forms/phone-code",
                Map.of(
                        "name",
                        trimmed,
                        "door",
                        door,
                        "drawing",
                        settings.drawing(),
                        "back",
                        back ? targets.page(target, "") : ""));
    }

    @PostMapping("/phones/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        keepDevice.revoke(id);
        return "redirect:/phones";
    }

    private ModelAndView page(List<Device> devices, String name, String target, boolean back, FormErrors errors) {
        var view = new ModelAndView(
                "forms/phones",
                Map.of(
                        "devices", devices,
                        "targets", targets.of(Permission.HAND_OUT_FORMS),
                        "name", name,
                        "chosen", target,
                        "back", back,
                        "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
