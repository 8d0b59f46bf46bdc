package org.sanad.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;

/** Reads an uploaded XLSX file that nobody vouches for. */
public final class SheetReader {

    /** A file at the limits needs some 150 MB for less than a second; more uploads at once wait their turn. */
    private static final Semaphore ROOM = new Semaphore(2);

    private SheetReader() {}

    /** Reads a file; a file that is larger than the limits is not even loaded. */
    public static Reading read(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            return tooBig(limits).outcome();
        }
        return read(Files.readAllBytes(file), limits);
    }

    public static Reading read(byte[] file, Limits limits) {
        ROOM.acquireUninterruptibly();
        try {
            return new Reading.Read(sheets(file, limits));
        } catch (UnreadableFile e) {
            return e.outcome();
        } catch (XMLStreamException e) {
            return UnreadableFile.damaged().outcome();
        } finally {
            ROOM.release();
        }
    }

    private static List<SheetRows> sheets(byte[] file, Limits limits) throws UnreadableFile, XMLStreamException {
        if (file.length > limits.fileBytes()) {
            throw tooBig(limits);
        }
        FileSort.requireZip(file);
        WorkbookParts workbook = WorkbookParts.of(Archive.unpack(file, limits), limits);
        ParseSheet parse = new ParseSheet(workbook.sharedStrings(), workbook.numberFormats(), limits);
        List<SheetRows> sheets = new ArrayList<>();
        for (SheetPart part : workbook.sheetParts()) {
            sheets.add(new SheetRows(part.name(), part.hidden(), parse.rows(part.name(), part.xml())));
        }
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new UnreadableFile("sheet-no-rows");
        }
        return sheets;
    }

    private static UnreadableFile tooBig(Limits limits) {
        return new UnreadableFile("sheet-file-too-big", limits.fileBytes() >> 20);
    }
}
