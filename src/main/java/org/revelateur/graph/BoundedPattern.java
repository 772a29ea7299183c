package org.revelateur.graph;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** A regular expression that gets a second for a text, or ends the query: some have more ways to try than there are atoms. */
record BoundedPattern(String regex, String flags, Pattern pattern) {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    static final BoundedPattern EMPTY = new BoundedPattern("", "", Pattern.compile(""));

    /** The pattern of these values; this one, if it is the same. */
    BoundedPattern or(NodeValue regex, NodeValue flags) {
        String asked = text(regex);
        String how = flags == null ? "" : text(flags);
        return asked.equals(this.regex) && how.equals(this.flags) ? this : new BoundedPattern(asked, how, RegexEngine.makePattern("REGEX", asked, how));
    }

    static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
    }

    boolean isIn(String text) {
        return matcher(text).find();
    }

    /** How many characters of the text are in matches, an empty one counted as one. */
    long matched(String text) {
        return matcher(text).results().mapToLong(match -> Math.max(1, match.end() - match.start())).sum();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(new Impatient(text));
    }

    private static final class Impatient implements CharSequence {
        private final String text;
        private final long until = System.nanoTime() + PATIENCE.toNanos();
        private int looks;

        Impatient(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if ((++looks & 0xFFFF) == 0 && System.nanoTime() > until) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
