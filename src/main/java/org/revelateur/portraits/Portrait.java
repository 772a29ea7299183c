package org.revelateur.portraits;

import java.util.List;

/** What a page shows of a thing before everything that the graph says of it. */
public record Portrait(List<Section> first, List<Section> beside) {
    public static final Portrait NONE = new Portrait(List.of(), List.of());

    public Portrait {
        first = first.stream().filter(section -> !section.isEmpty()).toList();
        beside = beside.stream().filter(section -> !section.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return first.isEmpty() && beside.isEmpty();
    }
}
