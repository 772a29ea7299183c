package org.revelateur.understanding;

/**
 * A text that says a need in some words.
 *
 * @param weight how directly: 1 for what somebody looking for it would say
 */
record Phrase(String need, String text, double weight) {
}
