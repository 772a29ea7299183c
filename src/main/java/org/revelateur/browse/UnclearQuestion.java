package org.revelateur.browse;

import java.util.List;
import org.revelateur.browse.Found.Choice;
import org.springframework.http.HttpStatus;

/** A question with a gap that is empty, that several things may fill, or that nothing does: what the page then asks back. */
record UnclearQuestion(Question question, List<Gap> gaps) {

    /**
     * @param name    the parameter
     * @param problem the name of a message: {@code missing}, {@code several}, {@code none}
     * @param text    what was typed
     */
    record Gap(String name, String problem, String text, List<Suggestion> suggestions) {
    }

    /** Something that may have been meant, and the question with it. */
    record Suggestion(Choice choice, String href) {
    }

    HttpStatus status() {
        return has("missing") ? HttpStatus.BAD_REQUEST : has("none") ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    }

    private boolean has(String problem) {
        return gaps.stream().anyMatch(gap -> gap.problem().equals(problem));
    }
}
