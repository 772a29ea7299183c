package org.revelateur.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.apache.jena.sys.JenaSystem;
import org.revelateur.RevelateurApplication;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server, and leaves it running. */
@Command(name = "serve", header = {"Démarre le serveur (c'est la commande par défaut).", "Starts the server (the default command)."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class ServeCommand implements Callable<Integer> {
    private static final Path DEMONSTRATION = Path.of("./var-demo");
    private static final String MARK = "demonstration";

    @Mixin
    DataOption data;

    @Option(names = "--port", paramLabel = "0-65535", description = {"Port d'écoute (par défaut 8080).", "Port to listen at (by default 8080)."})
    @Nullable Integer port;

    @Option(names = "--demo", description = {"Montre un atelier inventé, dans un dossier à part (par défaut ./var-demo).", "Shows an invented workshop, in a directory apart (by default ./var-demo)."})
    boolean demo;

    @Override
    public Integer call() throws IOException {
        if (port != null && (port < 0 || port > 65535)) {
            throw new CommandFailed("--port : valeur refusée « %d » ; attendu 0-65535".formatted(port));
        }
        var server = start(properties());
        var environment = server.getEnvironment();
        var directory = environment.getProperty("revelateur.data", "./var");
        RunningServer.note(Path.of(directory), server);
        LoggerFactory.getLogger(ServeCommand.class).info("Révélateur {} : http://localhost:{} (données : {})", RevelateurCommand.Version.number(),
                environment.getProperty("local.server.port"), directory);
        return 0;
    }

    /** @throws CommandFailed if the server does not start */
    static ConfigurableApplicationContext start(String... properties) {
        keepHeapFree();
        var application = new SpringApplication(RevelateurApplication.class);
        application.addListeners(new FreePort());
        Thread.ofPlatform().name("jena").daemon().start(JenaSystem::init); // takes as long as Spring does: side by side
        try {
            return application.run(properties);
        } catch (RuntimeException e) {
            throw new CommandFailed(StartFailure.explain(e).orElse("Le serveur n'a pas démarré ; le journal dit pourquoi"));
        }
    }

    /**
     * In a heap that is little larger than what the graph needs the garbage collector marks without pause: a third of all
     * processor time went there. Options of the command line would do the same, and come first.
     */
    private static void keepHeapFree() {
        var java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java != null && isDefault(java, "MaxHeapFreeRatio") && isDefault(java, "MinHeapFreeRatio")) {
            java.setVMOption("MaxHeapFreeRatio", "69");
            java.setVMOption("MinHeapFreeRatio", "67");
        }
    }

    private static boolean isDefault(HotSpotDiagnosticMXBean java, String option) {
        return java.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT;
    }

    /** Nothing invented ever meets real data: a directory is either for demonstrations or not. */
    private static Path apart(Path directory) {
        Path mark = directory.resolve(MARK);
        try {
            if (Files.exists(directory.resolve("tdb2")) && !Files.exists(mark)) {
                throw new CommandFailed("--demo : %s contient des données qui ne sont pas de démonstration ; donnez un autre dossier par --data".formatted(directory));
            }
            Files.createDirectories(directory);
            Files.writeString(mark, "");
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] properties() {
        List<String> properties = new ArrayList<>();
        data.given().or(() -> demo ? Optional.of(DEMONSTRATION) : Optional.empty()).ifPresent(directory -> properties.add("--revelateur.data=" + (demo ? apart(directory) : directory)));
        if (demo || Files.exists(data.directory().resolve(MARK))) {
            properties.add("--revelateur.demo=true"); // also for who starts there later without saying so
        }
        if (port != null) {
            properties.add("--server.port=" + port);
        }
        return properties.toArray(String[]::new);
    }
}
