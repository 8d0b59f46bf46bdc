package org.sanad.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The workbook inside an archive: which sheets it has, where their parts lie, its texts and number formats. */
final class WorkbookParts {

    private record Target(String type, String part) {}

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Archive archive;
    private final Limits limits;
    private final String workbookPart;
    private final Map<String, Target> targets;
    private final List<SheetPart> sheetParts = new ArrayList<>();
    private boolean datesFrom1904;

    private WorkbookParts(Archive archive, Limits limits, String workbookPart, Map<String, Target> targets) {
        this.archive = archive;
        this.limits = limits;
        this.workbookPart = workbookPart;
        this.targets = targets;
    }

    static WorkbookParts of(Archive archive, Limits limits) throws UnreadableFile, XMLStreamException {
        requireWorkbook(archive);
        refuseMacros(archive);
        String workbookPart = targets(archive, "").values().stream()
                .filter(target -> target.type().endsWith("/officeDocument"))
                .findFirst()
                .orElseThrow(UnreadableFile::damaged)
                .part();
        WorkbookParts workbook = new WorkbookParts(archive, limits, workbookPart, targets(archive, workbookPart));
        workbook.readSheetList();
        return workbook;
    }

    private static void requireWorkbook(Archive archive) throws UnreadableFile {
        Optional<String> mimetype = archive.part("mimetype").map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
        if (mimetype.filter(type -> type.startsWith(ODS)).isPresent()) {
            throw new UnreadableFile("sheet-is-ods");
        }
        if (!archive.has("[Content_Types].xml") || !archive.hasAny(name -> name.startsWith("xl/"))) {
            throw new UnreadableFile("sheet-not-xlsx");
        }
    }

    private static void refuseMacros(Archive archive) throws UnreadableFile, XMLStreamException {
        boolean carriesCode =
                archive.hasAny(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
        try (XmlPart types = XmlPart.open(archive.requiredPart("[Content_Types].xml"))) {
            while (types.toNextStart()) {
                String type = types.attribute("ContentType").orElse("");
                carriesCode |= type.contains("macroEnabled") || type.contains("vbaProject");
            }
        }
        if (carriesCode) {
            throw new UnreadableFile("sheet-has-macros");
        }
    }

    List<SheetPart> sheetParts() {
        return sheetParts;
    }

    List<String> sharedStrings() throws UnreadableFile, XMLStreamException {
        Optional<byte[]> part = partOfType("/sharedStrings");
        return part.isPresent() ? SharedStrings.read(part.get(), limits) : List.of();
    }

    NumberFormats numberFormats() throws UnreadableFile, XMLStreamException {
        Optional<byte[]> part = partOfType("/styles");
        return part.isPresent() ? NumberFormats.read(part.get(), datesFrom1904) : NumberFormats.none(datesFrom1904);
    }

    private Optional<byte[]> partOfType(String ending) {
        return targets.values().stream()
                .filter(target -> target.type().endsWith(ending))
                .findFirst()
                .flatMap(target -> archive.part(target.part()));
    }

    private void readSheetList() throws UnreadableFile, XMLStreamException {
        int listed = 0;
        try (XmlPart xml = XmlPart.open(archive.requiredPart(workbookPart))) {
            while (xml.toNextStart()) {
                switch (xml.name()) {
                    case "workbookPr" ->
                        datesFrom1904 = xml.attribute("date1904")
                                .filter(value -> value.equals("1") || value.equals("true"))
                                .isPresent();
                    case "sheet" -> {
                        if (++listed > limits.sheets()) {
                            throw new UnreadableFile("sheet-too-many-sheets", limits.sheets());
                        }
                        addSheet(xml);
                    }
                    default -> {}
                }
            }
        }
    }

    private void addSheet(XmlPart xml) throws UnreadableFile {
        Target target = targets.get(xml.attribute("id").orElse(""));
        if (target == null) {
            throw UnreadableFile.damaged();
        }
        if (target.type().endsWith("/worksheet")) {
            boolean hidden = xml.attribute("state")
                    .filter(state -> !state.equals("visible"))
                    .isPresent();
            sheetParts.add(
                    new SheetPart(xml.attribute("name").orElse(""), hidden, archive.requiredPart(target.part())));
        }
    }

    /** What a part points at, by id. Addresses outside the archive are left out: nothing is ever fetched. */
    private static Map<String, Target> targets(Archive archive, String ofPart)
            throws UnreadableFile, XMLStreamException {
        String folder = ofPart.substring(0, ofPart.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + ofPart.substring(folder.length()) + ".rels";
        Map<String, Target> targets = new HashMap<>();
        try (XmlPart xml = XmlPart.open(archive.requiredPart(relations))) {
            while (xml.toNextStart()) {
                if (xml.name().equals("Relationship")
                        && xml.attribute("TargetMode")
                                .filter("External"::equals)
                                .isEmpty()) {
                    String path = xml.attribute("Target").orElse("");
                    String part = path.startsWith("/") ? path.substring(1) : folder + path;
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            new Target(xml.attribute("Type").orElse(""), part));
                }
            }
        }
        return targets;
    }
}
