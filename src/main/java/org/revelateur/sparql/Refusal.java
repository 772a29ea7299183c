package org.revelateur.sparql;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.update.UpdateException;
import org.revelateur.graph.Admission.Ticket;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.StoreFull;
import org.revelateur.graph.WriteRefused;
import org.revelateur.graph.WritesUnavailable;
import org.revelateur.resource.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A refusal in the one form that keeps its status through Fuseki, which else turns it into a 500 or even a 204. Fuseki
 * writes messages in ASCII only, so the door keeps the refusal itself and answers by it.
 */
final class Refusal extends ActionErrorException {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    /** The refusal that the current request met, for the door to answer by. */
    static final ScopedValue<Refusal[]> MET = ScopedValue.newInstance();

    /** What the current thread runs. */
    static final ScopedValue<Ticket> RUNNING = ScopedValue.newInstance();

    private final transient Optional<ChangeRejected> because;
    private final transient Map<String, String> headers;

    private Refusal(int status, String message, Optional<ChangeRejected> because, Map<String, String> headers) {
        super(status, message, null);
        this.because = because;
        this.headers = headers;
        if (MET.isBound()) {
            MET.get()[0] = this;
        }
    }

    /** The message says it in French, then in English. */
    static Refusal of(int status, String message) {
        return new Refusal(status, message, Optional.empty(), Map.of());
    }

    static Refusal busy(String message) {
        return new Refusal(503, message, Optional.empty(), Map.of("Retry-After", "5"));
    }

    /** Of the query that the current thread runs, which was ended before it had an answer. */
    static Refusal ended() {
        return busy(switch (RUNNING.get().why()) {
            case LATE -> "La requête a dépassé le temps permis : rendez-la plus sélective ou ajoutez LIMIT. The query ran out of time: make it more selective or add LIMIT.";
            case CROWDED -> "Trop de requêtes longues à la fois : réessayez dans quelques secondes. Too many long queries at once: try again in a few seconds.";
            case LARGE -> "La requête prend trop de mémoire : rendez-la plus sélective. The query takes too much memory: make it more selective.";
        });
    }

    /** The method is not one of these, which the answer lists. */
    static Refusal method(String method, String allowed) {
        return new Refusal(405, "%s ne se fait pas à cette adresse : %s. This address does not take %1$s, but %2$s.".formatted(method, allowed), Optional.empty(), Map.of("Allow", allowed));
    }

    /** The client has what it asks for. */
    static Refusal notModified() {
        return new Refusal(304, "", Optional.empty(), Map.of());
    }

    static Refusal tooDeep() {
        return of(400, "Demande trop imbriquée : simplifiez-la. The request is too deeply nested: simplify it.");
    }

    /** What the graph refused, as the door says it; any other exception stays as it is. */
    static RuntimeException from(RuntimeException refused) {
        return switch (refused) {
            case ChangeRejected rejected -> new Refusal(422, rejected.getMessage(), Optional.of(rejected), Map.of());
            case WriteRefused denied -> of(400, denied.getMessage());
            case StoreFull full -> of(507, full.getMessage());
            case WritesUnavailable later -> busy(later.getMessage());
            default -> refused;
        };
    }

    /** Runs a part of a request; whatever goes wrong in it is a refusal that tells nothing of our insides. */
    static void orElse(Runnable action) {
        try {
            action.run();
        } catch (ActionErrorException told) {
            throw told;
        } catch (Problem problem) {
            throw of(problem);
        } catch (QueryCancelledException late) {
            throw ended();
        } catch (StackOverflowError deep) {
            throw tooDeep();
        } catch (OutOfMemoryError large) {
            throw busy("La requête prend trop de mémoire : rendez-la plus sélective. The query takes too much memory: make it more selective.");
        } catch (QueryException | UpdateException wrong) {
            throw of(400, "Requête refusée. The query is refused: " + wrong.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("A SPARQL request failed", failure);
            throw of(500, "Le serveur a échoué ; l'incident est dans son journal. The server failed; its log has the incident.");
        }
    }

    static Refusal of(Problem problem) {
        return new Refusal(problem.status().value(), problem.detail("fr") + " " + problem.detail("en"), Optional.empty(), problem.headers().toSingleValueMap());
    }

    /** The rules that a write would break, if it is refused for them. */
    Optional<ChangeRejected> because() {
        return because;
    }

    Map<String, String> headers() {
        return headers;
    }
}
