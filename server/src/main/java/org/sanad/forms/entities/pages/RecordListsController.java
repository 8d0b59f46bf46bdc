package org.sanad.forms.entities.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.files.Upload;
import org.sanad.forms.entities.EntityCsv;
import org.sanad.forms.entities.ListedRecord;
import org.sanad.shared.TypedText;
import org.sanad.web.Pager;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of records, and one of them. */
@Controller
class RecordListsController {

    private final OpenRecords openRecords;
    private final KeepRecords keepRecords;
    private final RecordsPermit permit;

    RecordListsController(OpenRecords openRecords, KeepRecords keepRecords, RecordsPermit permit) {
        this.openRecords = openRecords;
        this.keepRecords = keepRecords;
        this.permit = permit;
    }

    @GetMapping("/forms/lists")
    ModelAndView lists() {
        return new ModelAndView(
                "forms/entity-lists", Map.of("lists", openRecords.lists(), "problems", openRecords.problems()));
    }

    @GetMapping("/forms/lists/{id}")
    ModelAndView list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean conflicts,
            @RequestParam(defaultValue = "1") int page) {
        var view = openRecords.list(filter(id, q, conflicts), Math.max(1, page));
        var path = UriComponentsBuilder.fromPath("/forms/lists/" + id)
                .queryParam("q", q)
                .queryParam("conflicts", conflicts)
                .encode()
                .toUriString();
        return new ModelAndView(
                "forms/entity-list",
                Map.of(
                        "list", view.list(),
                        "records", view.records(),
                        "properties", properties(view.records()),
                        "mayUpload", view.mayUpload(),
                        "q", q,
                        "conflicts", conflicts,
                        "pager", new Pager(page, OpenRecords.ON_A_PAGE, view.total(), path)));
    }

    @GetMapping("/forms/lists/{id}/csv")
    ResponseEntity<byte[]> download(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean conflicts) {
        var view = openRecords.whole(filter(id, q, conflicts));
        var name = ContentDisposition.attachment()
                .filename(view.list().name() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(EntityCsv.of(
                        List.copyOf(properties(view.records())),
                        view.records().stream().map(RecordListsController::safe).toList()));
    }

    @PostMapping("/forms/lists/{id}/upload")
    String upload(@PathVariable UUID id, @RequestParam Optional<MultipartFile> file) {
        permit.requireMission(org.sanad.access.Permission.REVIEW_ANSWERS);
        var content = file.map(Upload::of).orElse(Upload.NONE).content();
        keepRecords.upload(id, ReadUploadedList.of(content));
        return "redirect:/forms/lists/" + id;
    }

    @PostMapping("/forms/lists/problems/{id}/settle")
    String settle(@PathVariable UUID id) {
        keepRecords.settle(id);
        return "redirect:/forms/lists";
    }

    private static RecordPages.Filter filter(UUID list, String q, boolean conflicts) {
        return new RecordPages.Filter(list, TypedText.of(q).toLowerCase(java.util.Locale.ROOT), conflicts);
    }

    private static TreeSet<String> properties(List<RecordLine> records) {
        var properties = new TreeSet<String>();
        records.forEach(one -> properties.addAll(one.properties().keySet()));
        return properties;
    }

    private static ListedRecord safe(RecordLine line) {
        var properties = new java.util.HashMap<String, String>();
        line.properties().forEach((name, value) -> properties.put(name, CsvCells.safe(value)));
        return new ListedRecord(line.id(), CsvCells.safe(line.label()), line.version(), properties);
    }
}
