package org.revelateur.history;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A version that cannot be told, or not be taken back. */
final class VersionProblem extends Problem {
    private VersionProblem(HttpStatus status, String french, String english) {
        super(status, french, english);
    }

    static VersionProblem notYet(long version, long current) {
        var problem = new VersionProblem(HttpStatus.NOT_FOUND,
                "La version %d n'existe pas ; le graphe en est à la version %d.".formatted(version, current),
                "There is no version %d; the graph is at version %d.".formatted(version, current));
        problem.property("version", current);
        return problem;
    }

    /** @param kept what is on record after it */
    static VersionProblem notKept(long version, List<Version> kept) {
        String from = kept.isEmpty() ? "" : " ; le journal reprend à la version %d".formatted(kept.getFirst().number());
        String fromEn = kept.isEmpty() ? "" : "; the log goes on at version %d".formatted(kept.getFirst().number());
        return new VersionProblem(HttpStatus.GONE,
                "Ce que la version %d a changé n'est plus conservé%s. Pour repartir d'un état complet, les fichiers que liste /dump/.".formatted(version, from),
                "What version %d changed is not kept any more%s. To start again from a complete state, the files that /dump/ lists.".formatted(version, fromEn));
    }

    static VersionProblem alreadyUndone(long version) {
        return new VersionProblem(HttpStatus.CONFLICT, "Il ne reste rien à annuler de la version %d.".formatted(version),
                "Nothing is left to undo of version %d.".formatted(version));
    }

    static VersionProblem changedSince(long version, List<Quad> statements, History history) {
        var later = statements.stream().map(Quad::getSubject).distinct().filter(Node::isURI).flatMap(thing -> history.of(thing).stream())
                .map(touch -> touch.version().number()).filter(number -> number > version).distinct().sorted().toList();
        var problem = new VersionProblem(HttpStatus.CONFLICT,
                "La version %d ne peut pas être annulée telle quelle : %d de ses faits ont changé depuis (versions %s). Annulez d'abord celles-ci, ou corrigez les faits."
                        .formatted(version, statements.size(), later),
                "Version %d cannot be undone as it stands: %d of its statements have changed since (versions %s). Undo these first, or correct the statements."
                        .formatted(version, statements.size(), later));
        problem.property("changedBy", later);
        problem.property("things", statements.stream().map(Quad::getSubject).map(Node::toString).distinct().limit(20).toList());
        return problem;
    }
}
