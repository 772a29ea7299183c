package org.revelateur.operations;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.revelateur.graph.BrokenSnapshot;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A backup cannot be written, or what is said to be one cannot be restored. */
public final class BackupProblem extends Problem {
    private BackupProblem(HttpStatus status, String french, String english) {
        super(status, french, english);
    }

    static BackupProblem notEmpty(Path folder) {
        return new BackupProblem(HttpStatus.CONFLICT, "%s : ce dossier n'est pas vide ; donnez-en un autre à la sauvegarde".formatted(folder),
                "%s: this folder is not empty; give the backup another".formatted(folder));
    }

    static BackupProblem relative(Path folder) {
        return new BackupProblem(HttpStatus.BAD_REQUEST, "%s : un chemin absolu est attendu".formatted(folder), "%s: an absolute path is expected".formatted(folder));
    }

    static BackupProblem broken(BrokenSnapshot broken) {
        return new BackupProblem(HttpStatus.UNPROCESSABLE_CONTENT, broken.getMessage(), "This is not a whole backup: " + broken.getMessage());
    }

    static BackupProblem failed(Path folder, Exception failure) {
        String why = failure instanceof FileSystemException file && file.getReason() != null ? file.getReason() : String.valueOf(failure.getMessage());
        return new BackupProblem(HttpStatus.UNPROCESSABLE_CONTENT, "%s : impossible de lire ou d'écrire (%s)".formatted(folder, why),
                "%s: cannot be read or written (%s)".formatted(folder, why));
    }
}
