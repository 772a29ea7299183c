package org.revelateur.cli;

import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * What the person who starts the server can put right, in one line. Named in {@code META-INF/spring.factories}, so that Spring Boot
 * does not log a page about it too.
 */
public final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return explain(failure).isPresent(); // ServeCommand says it
    }

    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).map(StartFailure::line).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> line(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case PortInUseException taken -> "Le port %d est déjà pris ; --port en choisit un autre".formatted(taken.getPort());
            case DBOpEnvException locked -> "Le dossier des données est déjà ouvert par un autre processus ; --data en choisit un autre (%s)"
                    .formatted(String.valueOf(locked.getMessage()).lines().findFirst().orElse(""));
            case AccessDeniedException denied -> "%s : accès refusé".formatted(denied.getFile());
            default -> null;
        });
    }
}
