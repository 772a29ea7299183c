package org.revelateur.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A person or a program that may write, with the Argon2 hash of its password. */
public record Account(String name, Role role, @JsonProperty("password") String hash) {
    static final int SHORTEST_PASSWORD = 12;
    private static final Argon2PasswordEncoder ARGON2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._@+-]{0,63}"); // no colon: HTTP Basic ends the name there

    /** Made at the first need of it: hashing takes time, and few commands ask for a password. */
    private static final class Nobody {
        static final Account ACCOUNT = of("nobody", Role.EDITOR, HexFormat.of().formatHex(new SecureRandom().generateSeed(16)));
    }

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new AccountRefused("Nom de compte refusé : « %s » ; attendu 1 à 64 lettres, chiffres ou . _ - @ +, en commençant par une lettre ou un chiffre"
                    .formatted(name));
        }
        if (role == null || hash == null) { // a file is not bound by the annotations
            throw new AccountRefused("Compte incomplet : « %s »".formatted(name));
        }
    }

    /** @throws AccountRefused if the name or the password cannot be used */
    static Account of(String name, Role role, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new AccountRefused("Mot de passe trop court : %d caractères au moins".formatted(SHORTEST_PASSWORD));
        }
        return new Account(oneForm(name), role, ARGON2.encode(oneForm(password)));
    }

    /** Stands for an unknown name, so that refusing one takes as long as refusing a wrong password. */
    static Account nobody() {
        return Nobody.ACCOUNT;
    }

    boolean opensWith(String password) {
        return ARGON2.matches(oneForm(password), hash);
    }

    /** An accent can be typed as one character or two: both are the same name, and the same password. */
    static String oneForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without the hash: a log may show an account. */
    @Override
    public String toString() {
        return name + " (" + role.word() + ")";
    }
}
