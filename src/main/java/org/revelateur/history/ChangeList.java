package org.revelateur.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /api/changes} answers.
 *
 * @param version the graph's
 * @param changes oldest first
 * @param next    where the following ones are
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChangeList(long version, long since, List<Change> changes, Optional<String> next) {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Change(long version, Instant time, Optional<String> reason, long added, long removed, List<Named> graphs, Things things, String url) {
    }

    /** How many things a change speaks of, and the first of them. */
    record Things(int total, List<Named> items) {
    }

    record Named(String iri, String label) {
    }

    /** One change with its statements, from the offset on. */
    record Detail(@JsonUnwrapped Change change, long total, long offset, List<Statement> statements) {
    }

    /** @param change {@code add} or {@code delete} */
    record Statement(String change, String graph, Term subject, Term predicate, Term object) {
    }

    /** A term as SPARQL results write it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Term(String type, String value, Optional<String> lang, Optional<String> datatype) {
    }
}
