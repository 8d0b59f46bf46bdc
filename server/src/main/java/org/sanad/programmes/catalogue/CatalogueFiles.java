package org.sanad.programmes.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.files.StoredFileId;
import org.sanad.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Language versions of templates and leaflets, every version that was handed in. */
@Repository
class CatalogueFiles {

    private record Row(
            UUID id,
            UUID materialId,
            String language,
            int version,
            UUID fileId,
            @Nullable String uploader,
            OffsetDateTime uploadedAt) {

        CatalogueFile file() {
            return new CatalogueFile(
                    id,
                    materialId,
                    Language.of(language).orElseThrow(),
                    version,
                    fileId,
                    Objects.requireNonNullElse(uploader, ""),
                    uploadedAt);
        }
    }

    private static final String READ = """
            select f.id, f.material_id, f.language, f.version, f.file_id, u.full_name as uploader, f.uploaded_at
            from programmes.catalogue_file f
            left join access.app_user u on u.id = f.uploaded_by
            order by f.language, f.version desc
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    CatalogueFiles(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** The newest of a language first. A catalogue holds dozens, so all are read. */
    List<CatalogueFile> all() {
        return jdbc.sql(READ).query(Row.class).list().stream().map(Row::file).toList();
    }

    Optional<CatalogueFile> find(UUID id) {
        return all().stream().filter(file -> file.id().equals(id)).findFirst();
    }

    void add(UUID material, Language language, StoredFileId file, OffsetDateTime at) {
        jdbc.sql("""
                        insert into programmes.catalogue_file
                            (material_id, language, version, file_id, uploaded_by, uploaded_at)
                        select :material, :language, coalesce(max(version), 0) + 1, :file, :by, :at
                        from programmes.catalogue_file where material_id = :material and language = :language
                        """)
                .param("material", material)
                .param("language", language.tag())
                .param("file", file.value())
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .update();
    }
}
