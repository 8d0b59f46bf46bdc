package org.sanad.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Failed sign-ins, counted per account and per address. An account is held back after few failures, since passwords are
 * guessed one account at a time; an address after many, since a whole office may share one.
 */
@Repository
class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 40;

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String account, String address, boolean succeeded, Instant at) {
        jdbc.sql("""
                        insert into access.sign_in_attempt (at, account, address, succeeded)
                        values (:at, :account, :address, :succeeded)
                        """)
                .param("at", utc(at))
                .param("account", account)
                .param("address", address)
                .param("succeeded", succeeded)
                .update();
    }

    /** Whether one more attempt must wait. A success wipes the account's slate, not the address's. */
    boolean mustWait(String account, String address, Instant now) {
        return jdbc.sql("""
                        select
                            (select count(*) from access.sign_in_attempt a
                             where a.account = :account and a.at > :since and not a.succeeded
                                 and a.at > coalesce((select max(s.at) from access.sign_in_attempt s
                                                      where s.account = :account and s.succeeded), '-infinity'))
                                >= :perAccount
                            or
                            (select count(*) from access.sign_in_attempt a
                             where a.address = :address and a.at > :since and not a.succeeded) >= :perAddress
                        """)
                .param("account", account)
                .param("address", address)
                .param("since", utc(now.minus(WINDOW)))
                .param("perAccount", FAILURES_PER_ACCOUNT)
                .param("perAddress", FAILURES_PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
