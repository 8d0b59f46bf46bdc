package org.sanad.forms.openrosa;

import jakarta.servlet.http.HttpServletRequest;
import org.sanad.shared.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked at a phone's door: a page made for people would tell a phone nothing. */
@RestController
class PhoneElsewhereController {

    private final PhoneWords words;

    PhoneElsewhereController(PhoneWords words) {
        this.words = words;
    }

    @RequestMapping({OpenDoor.BY_TOKEN + "**", OpenDoor.BY_NAME + "/**"})
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        return OpenRosa.message(404, words.of(request, Problem.of("phone-address-unknown")));
    }
}
