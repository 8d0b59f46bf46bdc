package org.sanad.forms.review.quality;

import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What checks found, put aside. */
@Controller
class FlagsController {

    private final DismissFlag dismissFlag;

    FlagsController(DismissFlag dismissFlag) {
        this.dismissFlag = dismissFlag;
    }

    @PostMapping("/submissions/{id}/findings/{flag}/dismiss")
    String dismiss(@PathVariable UUID id, @PathVariable UUID flag, @RequestParam(defaultValue = "") String reason) {
        dismissFlag.dismiss(new SubmissionId(id), flag, reason);
        return "redirect:/submissions/" + id;
    }
}
