package org.revelateur.workshops;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a workshop does not take, and what to do instead. */
public final class WorkshopProblem extends Problem {
    private WorkshopProblem(HttpStatus status, String french, String english) {
        super(status, french, english);
    }

    /** Against the rules of the method or of the board. */
    public static WorkshopProblem refused(String french, String english) {
        return new WorkshopProblem(HttpStatus.UNPROCESSABLE_CONTENT, french, english);
    }

    /** Right in itself, but not now. */
    public static WorkshopProblem notNow(String french, String english) {
        return new WorkshopProblem(HttpStatus.CONFLICT, french, english);
    }

    public static WorkshopProblem notFound(String french, String english) {
        return new WorkshopProblem(HttpStatus.NOT_FOUND, french, english);
    }

    static WorkshopProblem malformed(String french, String english) {
        return new WorkshopProblem(HttpStatus.BAD_REQUEST, french, english);
    }

    static WorkshopProblem elsewhere() {
        return new WorkshopProblem(HttpStatus.FORBIDDEN, "Cette carte est celle d'une autre salle : on ne vote que dans la sienne.",
                "This card is another room's: one votes only in one's own.");
    }

    /** No participant of this room bears the token. */
    public static WorkshopProblem stranger() {
        return new WorkshopProblem(HttpStatus.FORBIDDEN, "Entrez d'abord dans la salle : rechargez sa page et dites de quel public vous êtes.",
                "Enter the room first: load its page again and say which public you belong to.");
    }

    public static WorkshopProblem noRoom(String code) {
        return new WorkshopProblem(HttpStatus.NOT_FOUND, "Aucune salle ouverte n'a le code « %s » : vérifiez-le auprès de qui anime l'atelier.".formatted(quoted(code)),
                "No open room has the code '%s': check it with whoever leads the workshop.".formatted(quoted(code)));
    }

    static WorkshopProblem noCamp(String id) {
        return new WorkshopProblem(HttpStatus.NOT_FOUND, "Aucun atelier en cours ne s'appelle « %s ».".formatted(quoted(id)), "No running workshop is called '%s'.".formatted(quoted(id)));
    }

    static WorkshopProblem noCard(String id) {
        return new WorkshopProblem(HttpStatus.NOT_FOUND, "Aucune carte n'a le numéro « %s », ou elle a été retirée.".formatted(quoted(id)),
                "No card has the number '%s', or it was taken away.".formatted(quoted(id)));
    }

    static WorkshopProblem tooFast(long seconds) {
        var problem = new WorkshopProblem(HttpStatus.TOO_MANY_REQUESTS, "Trop de messages à la fois : réessayez dans %d s.".formatted(seconds),
                "Too many messages at once: try again in %d s.".formatted(seconds));
        problem.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }
}
