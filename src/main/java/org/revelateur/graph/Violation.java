package org.revelateur.graph;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a shape or rule does not allow.
 *
 * @param focus    the resource that is wrong
 * @param path     the property, where one is concerned
 * @param value    the value that is wrong, where one is concerned
 * @param severity {@code Violation}, {@code Warning} or {@code Info}
 * @param shape    the IRI of the shape or rule
 * @param message  in French; {@code messageEn} in English
 */
public record Violation(String focus, @Nullable String path, @Nullable String value, String severity, @Nullable String shape,
                        String message, String messageEn) {
}
