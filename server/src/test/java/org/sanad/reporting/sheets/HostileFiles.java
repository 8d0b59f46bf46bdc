package org.sanad.reporting.sheets;

/** Files that nobody should open, for stories about uploads. */
public final class HostileFiles {

    private HostileFiles() {}

    public static byte[] withMacros() {
        return ForgedWorkbook.ordinary().part("xl/vbaProject.bin", "x").file();
    }

    public static byte[] bomb() {
        return ForgedWorkbook.ordinary()
                .part(ForgedWorkbook.SHEET, new byte[80 << 20])
                .file();
    }
}
