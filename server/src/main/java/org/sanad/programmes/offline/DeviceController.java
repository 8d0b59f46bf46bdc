package org.sanad.programmes.offline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sanad.programmes.offline.ReceiveRecords.Batch;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The way in for what phones recorded, and the pages a phone shows by itself. */
@Controller
class DeviceController {

    private final ReceiveRecords receiveRecords;
    private final PrepareDevice prepareDevice;
    private final Clock clock;

    DeviceController(ReceiveRecords receiveRecords, PrepareDevice prepareDevice, Clock clock) {
        this.receiveRecords = receiveRecords;
        this.prepareDevice = prepareDevice;
        this.clock = clock;
    }

    /** Who is signed in, what the phone should keep, and the token with which it sends. */
    @GetMapping("/device")
    @ResponseBody
    Map<String, Object> device(@ModelAttribute(name = "page", binding = false) Page page) {
        return Map.of(
                "user", prepareDevice.user().value(),
                "token", page.csrf(),
                "most", ReceiveRecords.MOST,
                "now", clock.instant().toString(),
                "pages", prepareDevice.pages());
    }

    @PostMapping("/device/records")
    @ResponseBody
    Map<String, List<Answer>> records(
            @RequestBody Batch batch, @ModelAttribute(name = "page", binding = false) Page page) {
        return Map.of("answers", receiveRecords.receive(batch, page.texts()));
    }

    /** What waits on the phone; the phone fills it in. */
    @GetMapping("/on-this-phone")
    String onThisPhone() {
        return "programmes/on-this-phone";
    }

    /** Shown without signal in place of a page that the phone does not keep. Holds nothing of anybody. */
    @GetMapping("/offline")
    ModelAndView offline() {
        return new ModelAndView("programmes/offline");
    }
}
