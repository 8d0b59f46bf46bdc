package org.sanad;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a monitor whether Sanad works: 200 while the database answers, 503 while it does not. Says nothing else. */
@RestController
class HealthController {

    private final DatabaseAnswers database;

    HealthController(DatabaseAnswers database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        var answers = databaseAnswers();
        var body = new LinkedHashMap<String, Object>();
        body.put("status", answers ? "up" : "down");
        body.put("database", answers ? "up" : "down");
        return ResponseEntity.status(answers ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private boolean databaseAnswers() {
        try {
            database.now();
            return true;
        } catch (DataAccessException unreachable) {
            return false;
        }
    }
}
