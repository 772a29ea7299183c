package org.revelateur.portraits;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.vocab.Rev;

/** A theme: its needs, with how much is known of each. */
final class ThemePortrait {
    private final Tools tools;

    ThemePortrait(Tools tools) {
        this.tools = tools;
    }

    Portrait portrait(Node theme) {
        var needs = tools.facts().subjects(SKOS.broader.asNode(), theme).stream().map(this::need).sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList();
        var offers = tools.subjects("theme", theme, Rev.term("Offer")).stream().map(offer -> new Thing(tools.link(offer),
                String.join(", ", tools.facts().labels(offer, Rev.term("offeredBy"))), List.of())).sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList();
        return new Portrait(List.of(tools.things("theme.needs", needs)), List.of(tools.things("theme.offers", offers)));
    }

    private Thing need(Node need) {
        return new Thing(tools.link(need), tools.facts().text(need, SKOS.definition.asNode()).orElse(""), List.of(
                tools.message("portrait.theme.solutions", tools.subjects("answersNeed", need, Rev.SOLUTION_CLASS).size()),
                tools.message("portrait.theme.documented", tools.subjects("need", need, Rev.term("TerritorialNeed")).size())));
    }
}
