package org.sanad.programmes.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A new module's name in each language, as typed. */
public record ModuleForm(
        @BindParam("name-en") @Nullable String nameEn,
        @BindParam("name-ar") @Nullable String nameAr,
        @BindParam("name-ckb") @Nullable String nameCkb) {

    static final ModuleForm BLANK = new ModuleForm("", "", "");

    public String english() {
        return Objects.requireNonNullElse(nameEn, "");
    }

    public String arabic() {
        return Objects.requireNonNullElse(nameAr, "");
    }

    public String sorani() {
        return Objects.requireNonNullElse(nameCkb, "");
    }
}
