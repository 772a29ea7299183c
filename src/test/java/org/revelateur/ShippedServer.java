package org.revelateur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.revelateur.security.Accounts;
import org.revelateur.security.Role;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Runs a test against the whole server with the shipped facts, on a port of its own; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RevelateurApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ShippedServer.InFolderOfItsOwn.class)
public @interface ShippedServer {
    String EDITOR = "editor";
    String FACILITATOR = "facilitator";
    String PASSWORD = "made-up pass phrase";

    /** Small limits, so that reaching them takes a test little. */
    final class InFolderOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var data = Files.createTempDirectory("revelateur-tests");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
                new Accounts(data).add(EDITOR, Role.EDITOR, PASSWORD);
                new Accounts(data).add(FACILITATOR, Role.FACILITATOR, PASSWORD);
                TestPropertyValues.of("revelateur.data=" + data, "revelateur.sparql.timeout=3s", "revelateur.sparql.update=3s", "revelateur.sparql.body=1MB").applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
