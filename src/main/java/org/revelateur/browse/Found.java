package org.revelateur.browse;

import java.util.List;

/** What a text that somebody typed may mean. */
sealed interface Found {

    /** Something that can be meant: its code, its name, and what tells it from its namesakes. */
    record Choice(String key, String label, String detail) {
    }

    record One(Choice choice) implements Found {
    }

    /** Best first. */
    record Several(List<Choice> choices) implements Found {
    }

    /** Nothing bears that name; these come nearest. */
    record None(List<Choice> nearest) implements Found {
    }
}
