package org.sanad.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;

/** A workbook of Excel 97 to 2003. Its formulas are never evaluated, its macros refused as in the newer kind. */
final class ReadXls {

    private ReadXls() {}

    static Workbook read(byte[] file, Findings findings) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                findings.add(Code.FILE_HAS_PASSWORD, Place.FILE);
            } else if (root.hasEntry("_VBA_PROJECT_CUR")) {
                findings.add(Code.FILE_HAS_MACROS, Place.FILE);
            } else {
                return tables(files);
            }
        } catch (EncryptedDocumentException e) {
            findings.add(Code.FILE_HAS_PASSWORD, Place.FILE);
        } catch (IOException | RuntimeException e) { // the library answers a forged file with any of these
            findings.add(Code.FILE_DAMAGED, Place.FILE);
        }
        return new Workbook(List.of());
    }

    private static Workbook tables(POIFSFileSystem files) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(files, false)) {
            for (Sheet sheet : book) {
                tables.add(table(sheet));
            }
        }
        return new Workbook(tables);
    }

    private static Table table(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            Map<Integer, String> cells = new HashMap<>();
            Set<Integer> formulas = new HashSet<>();
            for (Cell cell : row) {
                String text = XlsCell.text(cell);
                if (!text.isBlank()) {
                    cells.put(cell.getColumnIndex(), text);
                }
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getColumnIndex());
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, cells, formulas));
            }
        }
        return Table.of(sheet.getSheetName(), rows);
    }
}
