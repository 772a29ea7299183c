package org.revelateur.questions;

import java.util.List;
import java.util.Optional;
import org.revelateur.query.NamedQuery;
import org.revelateur.resource.Source;

/**
 * A question with its form and, if it could be asked, its answer.
 *
 * @param refusal what is wrong with what was asked
 */
record QuestionView(String name, String summary, String description, List<String> users, List<Field> fields, Optional<String> refusal, Optional<Result> result) {

    static QuestionView of(NamedQuery query, String language, List<Field> fields, Optional<String> refusal, Optional<Result> result) {
        return new QuestionView(query.name(), query.summary(language), query.description(language), query.users(), fields, refusal, result);
    }

    /** A parameter to fill in; with choices it is chosen from them, with suggestions they are offered. */
    record Field(String name, Input input, String label, String value, boolean required, List<Choice> choices, String min, String max) {
    }

    enum Input { CHOICE, SUGGESTION, NUMBER, DATE, TEXT }

    record Choice(String value, String label) {
    }

    /**
     * @param sparql  the query of this answer, with its parameters; {@code editor} is where it can be changed
     * @param api     its address for a program
     * @param address the same with this server's name
     */
    record Result(Table table, Optional<Picture> picture, Pages pages, List<Download> downloads, String api, String address, String sparql, String editor, List<Source> sources, String date, long version) {
    }

    /** A column's name is a message, where one is known. */
    record Table(List<String> columns, List<List<Cell>> rows) {
    }

    /**
     * The same as a picture.
     *
     * @param kind   {@code map} or {@code bars}
     * @param column whose numbers it shows; empty where it counts rows
     * @param svg    the drawing
     */
    record Picture(String kind, String column, String svg) {
    }

    /** What a cell shows, and where that leads, if anywhere. */
    record Cell(Content content, String text, Optional<String> href) {
        static final Cell EMPTY = new Cell(Content.TEXT, "", Optional.empty());
        private static final int A_LINE = 60;

        /** More than a line: it needs room on a narrow screen. */
        public boolean isLong() {
            return text.length() > A_LINE;
        }
    }

    enum Content { TEXT, NUMBER, TRUTH }

    /** Which rows are shown, and where the others are. */
    record Pages(long from, long to, Optional<String> previous, Optional<String> next) {
    }

    /** The same answer in another format, whose name is a message. */
    record Download(String format, String href) {
    }
}
