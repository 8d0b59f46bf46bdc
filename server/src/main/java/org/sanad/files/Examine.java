package org.sanad.files;

/** The first questions to any file: is there one, is it small enough, is it of a sort that is taken here. */
final class Examine {

    private static final long MEGABYTE = 1L << 20;

    private Examine() {}

    static FileType type(byte[] file, Accepted accepted) throws UnfitFile {
        if (file.length == 0) {
            throw new UnfitFile("file-missing");
        }
        if (file.length > accepted.bytes()) {
            throw new UnfitFile("file-over-limit", accepted.bytes() / MEGABYTE);
        }
        var taken = accepted.types().contains(FileType.PDF)
                ? accepted.types().size() == 1 ? "file-not-pdf" : "file-not-scan"
                : "file-not-picture";
        var type = FileSort.of(file).orElseThrow(() -> new UnfitFile(taken));
        if (type == FileType.WEBP) {
            throw new UnfitFile("file-is-webp");
        }
        if (!accepted.types().contains(type)) {
            throw new UnfitFile(taken);
        }
        return type;
    }
}
