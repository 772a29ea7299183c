package org.revelateur.portraits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.maps.Maps;
import org.revelateur.portraits.Section.Picture;
import org.revelateur.portraits.Section.Question;
import org.revelateur.portraits.Section.Things;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits;
import org.revelateur.portraits.Section.Words;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.resource.Places;
import org.revelateur.site.Link;
import org.revelateur.vocab.Rev;

/** A need, and a need as it is documented somewhere. */
final class NeedPortrait {
    private static final int WORDS = 24;
    private static final int SHOWN = 12;

    private final Tools tools;
    private final Maps maps;

    NeedPortrait(Tools tools, Maps maps) {
        this.tools = tools;
        this.maps = maps;
    }

    Portrait portrait(Node need) {
        var documented = tools.subjects("need", need, Rev.term("TerritorialNeed"));
        return new Portrait(List.of(new Question("question", tools.facts().label(need), ""), where(need, documented),
                tools.things("documented", documented.stream().map(this::there).sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList()),
                tools.tree(tools.facts().label(need), documented), solutions(need)),
                List.of(new Words("words", tools.facts().objects(need, SKOS.altLabel.asNode()).stream().filter(word -> word.getLiteralLanguage().equals(tools.facts().language()))
                                .map(Node::getLiteralLexicalForm).limit(WORDS).toList()),
                        tools.things("indicators", tools.facts().subjects(Rev.term("measuresNeed"), need).stream()
                                .map(indicator -> new Thing(tools.link(indicator), "", List.of())).toList()),
                        structures(need), tools.things("related", tools.facts().objects(need, SKOS.related.asNode()).stream().map(other -> new Thing(tools.link(other), "", List.of())).toList())));
    }

    /** On one territory. */
    Portrait documented(Node documented) {
        var need = tools.facts().object(documented, Rev.term("need"));
        var place = tools.facts().object(documented, Rev.term("territory"));
        var answer = need.flatMap(theNeed -> place.map(there -> new Link("", tools.message("portrait.answer"), tools.links().answer(Facts.key(theNeed), Facts.key(there)))));
        return new Portrait(List.of(tools.things("answer", answer.map(link -> new Thing(link, tools.text(documented, "why"), List.of())).stream().toList()),
                tools.tree(need.map(tools.facts()::label).orElse(""), List.of(documented)), tools.proofs(documented)),
                List.of(new Traits("about", tools.traits(documented, "need", "territory", "horizon", "audience", "measure"))));
    }

    private Picture where(Node need, List<Node> documented) {
        Map<Node, Long> counts = documented.stream().flatMap(thing -> tools.objects(thing, "territory").stream())
                .flatMap(place -> Places.upwards(tools.facts(), place).stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Picture("documented.map", documented.isEmpty() ? "" : maps.counts(tools.facts(), counts, tools.message("portrait.documented.name", tools.facts().label(need))),
                tools.message("map.outlines"), List.of(new Link("", tools.message("matrix.title"), tools.links().matrix(""))));
    }

    private Thing there(Node documented) {
        String place = tools.objects(documented, "territory").stream().map(tools.facts()::label).collect(Collectors.joining(", "));
        return new Thing(new Link(Facts.key(documented), place, tools.links().thing(documented)), tools.description(documented), tools.facts().labels(documented, Rev.term("horizon")));
    }

    /** Those that answer it most directly first. */
    private Things solutions(Node need) {
        var answers = tools.subjects("need", need, Rev.term("Answer")).stream().sorted(Comparator.comparing(this::rank)).toList();
        var solutions = Stream.concat(answers.stream().flatMap(answer -> tools.objects(answer, "solution").stream()), tools.subjects("answersNeed", need, Rev.SOLUTION_CLASS).stream()).distinct().toList();
        return tools.things("answered", solutions.stream().limit(SHOWN).map(solution -> tools.thing(solution, String.join(", ", tools.facts().labels(solution, Rev.term("kind"))))).toList(),
                new Link("", tools.message("portrait.all.solutions-of-need", solutions.size()), tools.links().question("solutions-of-need") + (tools.links().lang().isPresent() ? "&" : "?") + "need=" + Facts.key(need)));
    }

    private Integer rank(Node answer) {
        return tools.facts().object(answer, Rev.term("rank")).flatMap(Numbers::of).map(Number::intValue).orElse(Integer.MAX_VALUE);
    }

    private Things structures(Node need) {
        var actors = tools.subjects("supportsNeed", need, Rev.term("Offer")).stream().flatMap(offer -> tools.objects(offer, "offeredBy").stream()).distinct()
                .map(actor -> new Thing(tools.link(actor), "", List.of())).sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList();
        return tools.things("supporters", actors);
    }
}
