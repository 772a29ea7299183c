package org.revelateur.quality;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A wish of {@code quality.ttl}.
 *
 * @param messages what it says of a thing that lacks it, by language
 * @param warning  whether it asks for work, or is only good to know
 */
record Rule(String name, Concern concern, Map<String, String> messages, boolean warning) {

    /** What a reader may worry about. */
    enum Concern {
        UNVERIFIED, STALE, SINGLE_SOURCED, THIN;

        private static Concern of(String aspect) {
            return switch (aspect) {
                case "needsReview", "state", "originals", "copy" -> UNVERIFIED;
                case "recentEvidence", "validThrough" -> STALE;
                case "sources" -> SINGLE_SOURCED;
                default -> THIN;
            };
        }

        /** The end of a message's name. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a property shape, whose name says what of which class: {@code rev:SolutionQuality-sources}. */
    static Rule of(Node shape, Map<String, String> messages, boolean warning) {
        String name = shape.getURI().substring(shape.getURI().indexOf('#') + 1);
        return new Rule(name, Concern.of(name.substring(name.indexOf('-') + 1)), messages, warning);
    }

    String message(String language) {
        return messages.getOrDefault(language, messages.getOrDefault("fr", name));
    }
}
