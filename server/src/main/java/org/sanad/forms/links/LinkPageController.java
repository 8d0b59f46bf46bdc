package org.sanad.forms.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.forms.entry.BesideForm;
import org.sanad.forms.entry.EntryPage;
import org.sanad.forms.entry.ShowEntry;
import org.sanad.forms.starters.StarterForm;
import org.sanad.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A form behind a link, for whoever has it. Nobody signs in, and nothing tells who they are. */
@Controller
class LinkPageController {

    private final LinkDoor door;
    private final BesideForm besideForm;
    private final ShowEntry showEntry;
    private final LinkWords words;

    LinkPageController(LinkDoor door, BesideForm besideForm, ShowEntry showEntry, LinkWords words) {
        this.door = door;
        this.besideForm = besideForm;
        this.showEntry = showEntry;
        this.words = words;
    }

    @GetMapping("/f/{token}")
    ModelAndView show(@PathVariable String token, @ModelAttribute(name = "page", binding = false) Page page) {
        var behind = door.open(token);
        if (behind.isEmpty()) {
            return ended(door.link(token), page);
        }
        var open = behind.get();
        return showEntry.show(
                new EntryPage(
                        StarterForm.titleOf(open.form(), page),
                        "/f/" + token,
                        null,
                        "",
                        open.link().isTest(),
                        open.link().once(),
                        List.of()),
                page);
    }

    @GetMapping("/f/{token}/form.xml")
    ResponseEntity<byte[]> form(@PathVariable String token) {
        return door.open(token)
                .map(open -> besideForm.xform(open.version()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    @GetMapping("/f/{token}/media/{name}")
    ResponseEntity<byte[]> media(@PathVariable String token, @PathVariable String name) {
        return door.open(token)
                .map(open ->
                        besideForm.openFile(open.version(), name, open.link().target()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    /** In every language, since nothing tells which one the reader has. */
    private ModelAndView ended(Optional<WebLink> link, Page page) {
        var said = words.inAll(link.isPresent() ? "links.over" : "links.unknown", page.texts());
        var view = new ModelAndView("forms/link-over", Map.of("said", said));
        view.setStatus(link.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
        return view;
    }
}
