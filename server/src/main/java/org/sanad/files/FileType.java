package org.sanad.files;

/** The sorts of files that are told apart by their bytes. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Recognised in order to say so; the platform has no reader that could clean it. */
    WEBP("image/webp", "webp"),
    /** Whatever else a phone sends beside a form; never shown, only handed out. */
    OTHER("application/octet-stream", "bin");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }
}
