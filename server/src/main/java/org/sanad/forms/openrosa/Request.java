package org.sanad.forms.openrosa;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/** A body to be taken apart. */
record Request(InputStream body, @Nullable String contentType, long length) implements UploadContext {

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    @Override
    public long contentLength() {
        return length;
    }
}
