package org.revelateur.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of an instance: {@code accounts.json} in its data directory. What another process changes there is seen at the next question. */
public final class Accounts {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What tells one content of the file from the next without reading it; a file moved into place is always another file. */
    record Stamp(long modified, long size, @Nullable Object file) {
        static final Stamp NO_FILE = new Stamp(0, 0, null);
    }

    private record Content(List<Account> accounts) {
    }

    private record Known(Stamp stamp, SortedMap<String, Account> byName) {
    }

    private final Path file;
    private volatile Known known = new Known(Stamp.NO_FILE, new TreeMap<>());

    public Accounts(Path dataDirectory) {
        this.file = dataDirectory.resolve("accounts.json");
    }

    public Path file() {
        return file;
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return List.copyOf(current().byName().values());
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(current().byName().get(Account.oneForm(name)));
    }

    /** Changes whenever the accounts do. */
    Stamp stamp() {
        return current().stamp();
    }

    /** @throws AccountRefused if the name is taken, or name or password cannot be used */
    public Account add(String name, Role role, String password) {
        var account = Account.of(name, role, password);
        change(accounts -> {
            if (accounts.containsKey(account.name())) {
                throw new AccountRefused("Le compte « %s » existe déjà ; --replace le remplace".formatted(account.name()));
            }
            accounts.put(account.name(), account);
        });
        return account;
    }

    /** Makes the account, or gives the one of that name this role and password. */
    public Account put(String name, Role role, String password) {
        var account = Account.of(name, role, password);
        change(accounts -> accounts.put(account.name(), account));
        return account;
    }

    /** @throws AccountRefused if there is no such account */
    public void remove(String name) {
        change(accounts -> {
            if (accounts.remove(Account.oneForm(name)) == null) {
                throw new AccountRefused("Aucun compte « %s » dans %s".formatted(name, file));
            }
        });
    }

    private Known current() {
        try {
            Stamp now = stampOfFile();
            if (!now.equals(known.stamp())) {
                known = new Known(now, read()); // stamped before it was read: a change in between is read again
            }
            return known;
        } catch (IOException | JacksonException e) {
            throw new AccountsUnreadable(file, e);
        }
    }

    private Stamp stampOfFile() throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size(), attributes.fileKey());
        } catch (NoSuchFileException e) {
            return Stamp.NO_FILE;
        }
    }

    private SortedMap<String, Account> read() throws IOException {
        SortedMap<String, Account> byName = new TreeMap<>();
        try {
            var content = JSON.readValue(Files.readAllBytes(file), Content.class);
            content.accounts().forEach(account -> byName.put(account.name(), account));
        } catch (NoSuchFileException e) {
            // no account yet
        } catch (NullPointerException e) {
            throw new IOException("A list of accounts was expected", e);
        }
        return byName;
    }

    /** One change at a time, whichever process makes it. */
    private void change(Consumer<Map<String, Account>> edit) {
        synchronized (Accounts.class) { // a process may not lock the same file twice
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (var lock = FileChannel.open(file.resolveSibling("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                     var held = lock.lock()) {
                    Map<String, Account> accounts = new TreeMap<>(current().byName());
                    edit.accept(accounts);
                    write(JSON.writeValueAsBytes(new Content(List.copyOf(accounts.values()))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("%s : les comptes ne peuvent pas être écrits (%s)".formatted(file, e), e);
            }
        }
    }

    /** The whole new file, or the whole old one, even if the power fails; for its owner's eyes only. */
    private void write(byte[] content) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        boolean posix = Files.getFileStore(directory).supportsFileAttributeView("posix");
        var ownerOnly = posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Path temporary = Files.createTempFile(directory, "accounts", ".tmp", ownerOnly);
        try {
            try (var out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (posix) { // elsewhere a directory cannot be opened
                try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                    entries.force(true);
                }
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
