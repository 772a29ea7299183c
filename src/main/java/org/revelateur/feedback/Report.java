package org.revelateur.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody finds something wrong with a resource.
 *
 * @param contact where an answer may go, if the reader wants one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Report(String id, Instant time, String resource, String message, Optional<String> contact, String lang) {
}
