package org.sanad.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.sanad.shared.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Examines what was handed in and keeps it. Called inside the transaction of the feature that owns the file, after its
 * permission: if that is rolled back, the record is gone with it and the bytes are swept. Faults stand under the field
 * {@code file}.
 */
@Component
public class StoreFile {

    /** The field of forms that hands in a file. */
    public static final String FIELD = "file";

    private final StoredFiles files;
    private final DataFolder folder;
    private final SweepFiles sweep;

    StoreFile(StoredFiles files, DataFolder folder, SweepFiles sweep) {
        this.files = files;
        this.folder = folder;
        this.sweep = sweep;
    }

    /**
     * A picture that was kept.
     *
     * @param small the same for lists
     */
    public record Picture(StoredFileId large, StoredFileId small) {}

    /** A picture becomes a JPEG made anew; a PDF stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept<StoredFileId> store(Upload upload, Accepted accepted) {
        try {
            var type = Examine.type(upload.content(), accepted);
            if (type.isPicture()) {
                var picture = CleanPicture.clean(upload.content(), type);
                return new Kept.Yes<>(keep(picture.large(), FileType.JPEG, upload.name(), accepted));
            }
            ExaminePdf.examine(upload.content());
            return new Kept.Yes<>(keep(upload.content(), type, upload.name(), accepted));
        } catch (UnfitFile unfit) {
            return new Kept.No<>(Map.of(FIELD, unfit.problem()));
        }
    }

    /** A picture together with a small one for lists. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept<Picture> storePicture(Upload upload, String ownerKind) {
        var accepted = Accepted.picture(ownerKind);
        try {
            var type = Examine.type(upload.content(), accepted);
            var picture = CleanPicture.clean(upload.content(), type);
            return new Kept.Yes<>(new Picture(
                    keep(picture.large(), FileType.JPEG, upload.name(), accepted),
                    keep(picture.small(), FileType.JPEG, upload.name(), accepted)));
        } catch (UnfitFile unfit) {
            return new Kept.No<>(Map.of(FIELD, unfit.problem()));
        }
    }

    /** Takes a file away for good, as soon as the transaction has ended well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(StoredFileId id) {
        files.remove(id).ifPresent(sweep::afterCommit);
    }

    private StoredFileId keep(byte[] content, FileType type, String name, Accepted accepted) {
        files.holdOffSweep();
        var sha256 = sha256(content);
        folder.write(sha256, content);
        return files.add(accepted.ownerKind(), sha256, type, content.length, FileName.cleaned(name, type));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
