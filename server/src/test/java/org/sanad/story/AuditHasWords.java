package org.sanad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sanad.access.Role;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After every story: whatever it left in the audit log can be read in words, in every language. */
final class AuditHasWords implements AfterAllCallback {

    private static final String NOTED = """
            select distinct 'audit.' || action from access.audit_entry
            union select distinct 'audit.subject.' || subject_kind from access.audit_entry
            union select distinct 'audit.detail.' || key
            from access.audit_entry, jsonb_object_keys(detail) key
            union select distinct 'audit.value.' || noted.value
            from access.audit_entry, jsonb_each_text(detail) noted
            where noted.value ~ '^[A-Z]{3}[A-Z_]*$' and not noted.value = any (:roles)
            """;

    @Override
    public void afterAll(ExtensionContext story) {
        var context = SpringExtension.getApplicationContext(story);
        var roles = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
        var keys = context.getBean(JdbcClient.class)
                .sql(NOTED)
                .param("roles", roles)
                .query(String.class)
                .list();
        assertThat(Language.values()).allSatisfy(language -> {
            var texts = new Texts(context.getBean(MessageCatalogue.class), language, Digits.LATIN);
            assertThat(wordless(texts, keys.stream()))
                    .as("audit log, %s", language)
                    .isEmpty();
        });
    }

    private static Stream<String> wordless(Texts texts, Stream<String> keys) {
        return keys.filter(key -> texts.known(key).isEmpty());
    }
}
