package org.revelateur.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Remembers for a short time which credentials were right, because Argon2 costs 100 ms. Keeps no password, only a keyed hash. */
final class VerifiedCredentials {
    private static final int MOST = 1000;

    private record Opened(Account account, Accounts.Stamp stamp, Instant until) {
    }

    private final Duration time;
    private final InstantSource clock;
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(32), "HmacSHA256");
    private final Map<String, Opened> entries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
            return size() > MOST;
        }
    };

    VerifiedCredentials(Duration time, InstantSource clock) {
        this.time = time;
        this.clock = clock;
    }

    /** The account that these credentials opened a moment ago, while the accounts are still those of the stamp. */
    synchronized Optional<Account> recall(String name, String password, Accounts.Stamp stamp) {
        return Optional.ofNullable(entries.get(hash(name, password)))
                .filter(opened -> opened.stamp().equals(stamp) && clock.instant().isBefore(opened.until())).map(Opened::account);
    }

    synchronized void remember(String name, String password, Accounts.Stamp stamp, Account account) {
        entries.entrySet().removeIf(entry -> !clock.instant().isBefore(entry.getValue().until()));
        entries.put(hash(name, password), new Opened(account, stamp, clock.instant().plus(time)));
    }

    private String hash(String name, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((name + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
