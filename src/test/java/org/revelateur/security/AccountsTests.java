package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and passwords are made up. */
class AccountsTests {
    static final String PASSWORD = "bien assez long";

    @TempDir
    Path directory;

    @Test
    void opensAnAccountWithItsPasswordOnly() {
        new Accounts(directory).add("marie", Role.EDITOR, PASSWORD);

        var account = new Accounts(directory).find("marie").orElseThrow();

        assertThat(account.role()).isEqualTo(Role.EDITOR);
        assertThat(account.opensWith(PASSWORD)).isTrue();
        assertThat(account.opensWith(PASSWORD + " ")).isFalse();
    }

    @Test
    void keepsHashesThatTheOwnerAloneReads() throws IOException {
        var accounts = new Accounts(directory);

        accounts.add("marie", Role.EDITOR, PASSWORD);

        assertThat(Files.readString(accounts.file())).contains("\"editor\"", "$argon2id$").doesNotContain(PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file()))).isEqualTo("rw-------");
        assertThat(accounts.all().toString()).isEqualTo("[marie (editor)]");
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        var accounts = new Accounts(directory);

        accounts.add("marie", Role.EDITOR, PASSWORD);
        accounts.remove("marie");

        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("accounts.json", "accounts.lock");
        }
    }

    @Test
    void refusesANameThatIsTaken() {
        var accounts = new Accounts(directory);
        accounts.add("marie", Role.EDITOR, PASSWORD);

        var refused = catchThrowableOfType(AccountRefused.class, () -> accounts.add("marie", Role.ADMIN, PASSWORD));

        assertThat(refused).hasMessageContaining("« marie » existe déjà");
        assertThat(accounts.find("marie").orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void replacesAnAccount() {
        var accounts = new Accounts(directory);
        accounts.add("marie", Role.EDITOR, PASSWORD);

        accounts.put("marie", Role.ADMIN, "un autre, bien long");

        var account = accounts.find("marie").orElseThrow();
        assertThat(account.role()).isEqualTo(Role.ADMIN);
        assertThat(account.opensWith(PASSWORD)).isFalse();
    }

    @Test
    void refusesToRemoveWhoIsNotThere() {
        assertThatThrownBy(() -> new Accounts(directory).remove("marie")).isInstanceOf(AccountRefused.class).hasMessageContaining("« marie »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", " marie", "../x", "a\nb", "x/y"})
    void refusesANameThatBasicOrALogWouldMisread(String name) {
        assertThatThrownBy(() -> new Accounts(directory).add(name, Role.EDITOR, PASSWORD)).isInstanceOf(AccountRefused.class);
    }

    @Test
    void refusesAShortPassword() {
        assertThatThrownBy(() -> new Accounts(directory).add("marie", Role.EDITOR, "onze lettre"))
                .isInstanceOf(AccountRefused.class).hasMessageContaining("12");
    }

    @Test
    void takesAnAccentTypedInEitherWay() {
        var accounts = new Accounts(directory);

        accounts.add("Zoe\u0308", Role.EDITOR, "tre\u0300s tre\u0300s secret");

        assertThat(accounts.find("Zo\u00eb").orElseThrow().opensWith("tr\u00e8s tr\u00e8s secret")).isTrue();
    }

    @Test
    void seesWhatAnotherProcessChanges() throws IOException {
        var server = new Accounts(directory);
        var command = new Accounts(directory);
        command.add("marie", Role.EDITOR, PASSWORD);
        var stamp = server.stamp();
        var time = Files.getLastModifiedTime(server.file());

        command.put("marie", Role.ADMIN, PASSWORD);
        Files.setLastModifiedTime(server.file(), FileTime.fromMillis(time.toMillis())); // within the clock's precision

        assertThat(server.stamp()).isNotEqualTo(stamp);
        assertThat(server.find("marie").orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void losesNoAccountWhenSeveralAreMadeAtOnce() throws Exception {
        var tasks = IntStream.range(0, 6).<Callable<Account>>mapToObj(i -> () -> new Accounts(directory).add("user" + i, Role.EDITOR, PASSWORD)).toList();

        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var made : threads.invokeAll(tasks)) {
                made.get();
            }
        }

        assertThat(new Accounts(directory).all()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "{\"accounts\": [{\"name\": \"marie\"}]}", "{\"accounts\": [{\"name\": \"marie\", \"role\": \"chief\", \"password\": \"x\"}]}"})
    void saysWhichFileCannotBeRead(String content) throws IOException {
        var accounts = new Accounts(directory);
        Files.writeString(accounts.file(), content);

        var unreadable = catchThrowableOfType(AccountsUnreadable.class, accounts::all);

        assertThat(unreadable.getMessage()).contains("accounts.json").doesNotContain("\n");
    }
}
