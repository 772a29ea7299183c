package org.revelateur.questions;

import java.util.Collection;
import java.util.List;
import org.revelateur.query.NamedQuery;
import org.revelateur.site.Links;

/** All questions, by group; in a group by their names. */
public record CatalogueView(int count, List<Group> groups) {
    /** From what is missing to what may be trusted; a group that is not named here comes last. */
    private static final List<String> ORDER = List.of("needs", "indicators", "solutions", "ecosystem", "workshops", "trust");

    /** Its name is a message, where one is known. */
    public record Group(String name, List<Entry> questions) {
    }

    public record Entry(String name, String href, String summary, String description, List<String> users) {
    }

    public static CatalogueView of(Collection<NamedQuery> queries, Links links, String language) {
        var names = queries.stream().map(NamedQuery::group).distinct().sorted((one, other) -> Integer.compare(place(one), place(other))).toList();
        return new CatalogueView(queries.size(), names.stream().map(name -> new Group(name, queries.stream().filter(query -> query.group().equals(name))
                .map(query -> new Entry(query.name(), links.question(query.name()), query.summary(language), query.description(language), query.users())).toList())).toList());
    }

    private static int place(String group) {
        return ORDER.contains(group) ? ORDER.indexOf(group) : ORDER.size();
    }
}
