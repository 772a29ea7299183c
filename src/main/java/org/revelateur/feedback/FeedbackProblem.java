package org.revelateur.feedback;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A report that cannot be taken. */
final class FeedbackProblem extends Problem {
    private FeedbackProblem(HttpStatus status, String french, String english) {
        super(status, french, english);
    }

    static FeedbackProblem unreadable(String expected, String expectedEn) {
        return new FeedbackProblem(HttpStatus.BAD_REQUEST,
                "Le corps est un objet JSON {\"resource\", \"message\", \"contact\"} ; %s.".formatted(expected),
                "The body is a JSON object {\"resource\", \"message\", \"contact\"}; %s.".formatted(expectedEn));
    }

    static FeedbackProblem tooMany(long seconds) {
        var problem = new FeedbackProblem(HttpStatus.TOO_MANY_REQUESTS, "Trop de signalements : réessayez dans %d secondes.".formatted(seconds),
                "Too many reports: try again in %d seconds.".formatted(seconds));
        problem.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }

    static FeedbackProblem full() {
        return new FeedbackProblem(HttpStatus.SERVICE_UNAVAILABLE, "Les signalements attendent d'être lus : réessayez plus tard.", "Reports are waiting to be read: try again later.");
    }
}
