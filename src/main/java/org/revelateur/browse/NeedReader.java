package org.revelateur.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.browse.AnswerView.NeedHere;
import org.revelateur.browse.AnswerView.Proof;
import org.revelateur.charts.ProblemTree;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.resource.Places;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;

/** Reads a need as it is documented on a territory: on it, else on the nearest around it, else on those within it. */
final class NeedReader {
    private final Facts facts;
    private final Numbers numbers;
    private final Links links;

    NeedReader(Facts facts, Numbers numbers, Links links) {
        this.facts = facts;
        this.numbers = numbers;
        this.links = links;
    }

    List<NeedHere> needs(Node need, Node territory) {
        var documented = facts.subjects(Rev.term("need"), need).stream().filter(thing -> facts.is(thing, Rev.term("TerritorialNeed"))).toList();
        var around = Places.upwards(facts, territory);
        return around.stream().map(place -> on(place, documented)).filter(found -> !found.isEmpty()).findFirst()
                .orElseGet(() -> documented.stream().filter(thing -> facts.objects(thing, Rev.term("territory")).stream()
                        .anyMatch(place -> Places.upwards(facts, place).contains(territory))).toList())
                .stream().map(this::read).toList();
    }

    private List<Node> on(Node place, List<Node> documented) {
        return documented.stream().filter(thing -> facts.objects(thing, Rev.term("territory")).contains(place)).toList();
    }

    private NeedHere read(Node thing) {
        return new NeedHere(new Link(Facts.key(thing), facts.label(thing), links.thing(thing)), String.join(", ", facts.labels(thing, Rev.term("territory"))),
                facts.text(thing, DCTerms.description.asNode()).orElse(""), facts.text(thing, Rev.term("why")).orElse(""),
                facts.labels(thing, Rev.term("audience")), facts.texts(thing, Rev.term("measure")), facts.texts(thing, Rev.term("cause")),
                facts.texts(thing, Rev.term("consequence")), evidence(thing), facts.sources(thing), tree(thing));
    }

    private String tree(Node thing) {
        return new ProblemTree(facts.label(thing), facts.texts(thing, Rev.term("cause")), facts.texts(thing, Rev.term("consequence"))).drawing(facts.label(thing));
    }

    private List<Proof> evidence(Node thing) {
        return facts.objects(thing, Rev.term("evidence")).stream().map(proof -> new Proof(facts.label(proof), value(proof),
                facts.text(proof, Rev.term("year")).orElse(""), facts.sources(proof))).toList();
    }

    private String value(Node proof) {
        Optional<String> number = facts.object(proof, Rev.term("value")).flatMap(Numbers::of).map(numbers::written);
        return String.join(" ", Stream.concat(number.stream(), facts.text(proof, Rev.term("unit")).stream()).toList());
    }
}
