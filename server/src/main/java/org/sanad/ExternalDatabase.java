package org.sanad;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code SANAD_DATABASE_URL}, either as {@code jdbc:postgresql://host/database?user=…&password=…} or in the form
 * hosting providers hand out, {@code postgres://user:password@host:5432/database}.
 */
final class ExternalDatabase {

    private ExternalDatabase() {}

    static Map<String, Object> properties(String url) {
        var properties = new HashMap<String, Object>();
        if (url.startsWith("jdbc:")) {
            properties.put("spring.datasource.url", url);
            return properties;
        }
        var uri = URI.create(url);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        properties.put("spring.datasource.url", "jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query);
        if (uri.getUserInfo() != null) {
            var credentials = uri.getUserInfo().split(":", 2);
            properties.put("spring.datasource.username", credentials[0]);
            properties.put("spring.datasource.password", credentials.length > 1 ? credentials[1] : "");
        }
        return properties;
    }
}
