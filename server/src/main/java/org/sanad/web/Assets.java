package org.sanad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** Addresses of style sheet, script and icons; each carries its content's mark, so that browsers may keep it for a year. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    public static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::marked);
    }

    private static String marked(String name) {
        var file = new ClassPathResource("static/assets/" + name);
        if (!file.exists()) {
            return "/assets/" + name;
        }
        try {
            var mark = new CRC32();
            mark.update(file.getContentAsByteArray());
            return "/assets/" + name + "?v=" + Long.toHexString(mark.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
