package org.revelateur.portraits;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.revelateur.maps.Maps;
import org.revelateur.portraits.Section.Picture;
import org.revelateur.portraits.Section.Things;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits;
import org.revelateur.portraits.Section.Words;
import org.revelateur.resource.Places;
import org.revelateur.vocab.Rev;

/** A solution: what proves it, how it succeeds and spreads, where it is, and what is like it. */
final class SolutionPortrait {
    private final Tools tools;
    private final Maps maps;
    private final Likeness likeness;

    SolutionPortrait(Tools tools, Maps maps, Likeness likeness) {
        this.tools = tools;
        this.maps = maps;
        this.likeness = likeness;
    }

    Portrait portrait(Node solution) {
        return new Portrait(List.of(doubt(solution), tools.proofs(solution), new Words("success", tools.facts().texts(solution, Rev.term("successFactor"))), needs(solution), similar(solution)),
                List.of(new Traits("about", tools.traits(solution, "kind", "legalForm", "operator", "startYear", "status", "origin", "originPlace", "scale", "replication", "audience", "context")),
                        where(solution), new Traits("places", tools.traits(solution, "presentIn"))));
    }

    private Words doubt(Node solution) {
        return new Words("doubt", tools.facts().isTrue(solution, Rev.term("needsReview")) ? List.of(tools.message("answer.review.hint")) : List.of());
    }

    private Things needs(Node solution) {
        return tools.things("needs.answered", tools.objects(solution, "answersNeed").stream().map(need -> new Thing(tools.link(need), "", List.of()))
                .sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList());
    }

    /** Only what lies on the ground that the map shows. */
    private Picture where(Node solution) {
        Map<Node, Long> present = tools.objects(solution, "presentIn").stream().flatMap(place -> Places.upwards(tools.facts(), place).stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> 1L));
        boolean shown = present.keySet().stream().anyMatch(maps::shows);
        return new Picture("where", shown ? maps.counts(tools.facts(), present, tools.message("portrait.present.name", tools.facts().label(solution))) : "", tools.message("map.outlines"), List.of());
    }

    private Things similar(Node solution) {
        var needs = tools.objects(solution, "answersNeed");
        return tools.things("similar", likeness.similar(solution).stream().map(other -> tools.thing(other, tools.message("portrait.similar.needs",
                tools.objects(other, "answersNeed").stream().filter(needs::contains).count()))).toList());
    }
}
