package org.revelateur.ranking;

/** An offer that may help with a need, and why it is shown. */
public record Help(int offer, Relevance relevance, boolean open) {

    /** What an offer says that it is for: this need, its theme, or no theme in particular. */
    public enum Relevance {
        NEED(1), THEME(0.6), GENERAL(0.1);

        private final double weight;

        Relevance(double weight) {
            this.weight = weight;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** From 0 to 1; an offer that no page shows open counts by half. */
    double weight() {
        return relevance.weight * (open ? 1 : 0.5);
    }
}
