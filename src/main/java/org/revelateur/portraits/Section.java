package org.revelateur.portraits;

import java.util.List;
import java.util.Locale;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;

/** A part of a portrait. Its title is the end of a message's name. */
public sealed interface Section {
    String title();

    /** How a template knows it. */
    default String form() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Nothing to say: not shown. */
    boolean isEmpty();

    /** Values at a glance. */
    record Figures(String title, List<Figure> figures) implements Section {
        public record Figure(String label, String value, String note) {
        }

        @Override
        public boolean isEmpty() {
            return figures.isEmpty();
        }
    }

    /** A drawing, and where more of it is. */
    record Picture(String title, String svg, String caption, List<Link> more) implements Section {
        @Override
        public boolean isEmpty() {
            return svg.isEmpty();
        }
    }

    /** Other things, each with what is worth saying of it here. */
    record Things(String title, List<Thing> things, List<Link> more) implements Section {
        /** @param marks short words: a state, a rank, a place */
        public record Thing(Link link, String text, List<String> marks) {
        }

        @Override
        public boolean isEmpty() {
            return things.isEmpty();
        }
    }

    record Words(String title, List<String> words) implements Section {
        @Override
        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /** Questions and answers in a few words: who, since when, how. */
    record Traits(String title, List<Trait> traits) implements Section {
        /** @param name the end of a message's name */
        public record Trait(String name, List<Link> values) {
        }

        @Override
        public boolean isEmpty() {
            return traits.isEmpty();
        }
    }

    /** A problem tree, drawn and in words. */
    record Tree(String title, String svg, String need, List<String> causes, List<String> consequences) implements Section {
        @Override
        public boolean isEmpty() {
            return causes.isEmpty() && consequences.isEmpty();
        }
    }

    /** Published figures. */
    record Proofs(String title, List<Proof> proofs) implements Section {
        public record Proof(String label, String value, String year, List<Source> sources) {
        }

        @Override
        public boolean isEmpty() {
            return proofs.isEmpty();
        }
    }

    /** Indicators of a territory beside its region, France and its twins. */
    record Plots(String title, String finding, List<Plot> plots, List<Sign> legend, String picture) implements Section {
        /** @param verdict {@code harder}, {@code easier} or nothing */
        public record Plot(Link indicator, String unit, String year, String svg, List<Said> values, String verdict) {
        }

        /** @param role the end of a message's name */
        public record Said(String role, String sign, String place, String value) {
        }

        public record Sign(String sign, String words) {
        }

        @Override
        public boolean isEmpty() {
            return plots.isEmpty();
        }
    }

    /** The sentence of the home page, with the gap that this thing fills. */
    record Question(String title, String need, String territory) implements Section {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
