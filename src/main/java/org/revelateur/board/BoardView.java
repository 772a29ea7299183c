package org.revelateur.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;

/** The cards of a session as a page arranges them: a column for each kind, and a problem tree for each need that has one. */
record BoardView(Session session, List<Column> columns, List<Tree> trees, Map<String, String> kinds, Map<String, String> publics) {
    private static final List<String> OF_TREES = List.of("cause", "consequence");

    record Column(String kind, List<Card> cards) {
    }

    /** Causes are its roots, consequences its branches. */
    record Tree(Thing need, List<Card> causes, List<Card> consequences) {
    }

    static BoardView of(Session session, List<Card> cards, Map<String, String> kinds, Map<String, String> publics) {
        var byKind = new LinkedHashMap<String, List<Card>>();
        if (session == Session.NEEDS) {
            byKind.put(Session.OF_THE_MAP, new ArrayList<>());
        }
        session.kinds().stream().filter(kind -> !OF_TREES.contains(kind)).forEach(kind -> byKind.put(kind, new ArrayList<>()));
        cards.forEach(card -> Optional.ofNullable(byKind.get(card.kind())).ifPresent(column -> column.add(card)));
        return new BoardView(session, byKind.entrySet().stream().map(column -> new Column(column.getKey(), column.getValue())).toList(),
                cards.stream().filter(card -> OF_TREES.contains(card.kind())).flatMap(card -> card.need().stream()).distinct().map(need -> tree(need, cards)).toList(), kinds, publics);
    }

    private static Tree tree(Thing need, List<Card> cards) {
        var about = cards.stream().filter(card -> card.need().equals(Optional.of(need))).toList();
        return new Tree(need, about.stream().filter(card -> card.kind().equals("cause")).toList(), about.stream().filter(card -> card.kind().equals("consequence")).toList());
    }

    /** One for each that a page still has to make. */
    public static Card blank(Session session) {
        return new Card("", 0, session, 0, "", new Thing("", ""), "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty(), false);
    }
}
