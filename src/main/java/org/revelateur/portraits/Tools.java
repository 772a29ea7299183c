package org.revelateur.portraits;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.charts.ProblemTree;
import org.revelateur.portraits.Section.Proofs;
import org.revelateur.portraits.Section.Proofs.Proof;
import org.revelateur.portraits.Section.Things;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits.Trait;
import org.revelateur.portraits.Section.Tree;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.context.MessageSource;

/** What every portrait is drawn with: the facts, addresses and words of one request. Lives inside one read of the store. */
record Tools(Facts facts, Links links, Numbers numbers, MessageSource messages, LocalDate today) {
    private static final int SHORT = 180;

    static Tools of(Facts facts, Links links, MessageSource messages, LocalDate today) {
        return new Tools(facts, links, new Numbers(Locale.of(facts.language())), messages, today);
    }

    Link link(Node thing) {
        return new Link(Facts.key(thing), facts.label(thing), thing.isURI() ? links.thing(thing) : "");
    }

    List<Node> objects(Node subject, String property) {
        return facts.objects(subject, Rev.term(property));
    }

    List<Node> subjects(String property, Node object, Node type) {
        return facts.subjects(Rev.term(property), object).stream().filter(subject -> facts.is(subject, type)).toList();
    }

    String text(Node subject, String property) {
        return facts.text(subject, Rev.term(property)).orElse("");
    }

    String description(Node subject) {
        return facts.text(subject, DCTerms.description.asNode()).orElse("");
    }

    /** The beginning of a text, up to a word. */
    static String beginning(String text) {
        return text.length() <= SHORT ? text : text.substring(0, text.lastIndexOf(' ', SHORT)) + "…";
    }

    Thing thing(Node thing, String... marks) {
        return new Thing(link(thing), beginning(description(thing)), Stream.of(marks).filter(mark -> !mark.isEmpty()).toList());
    }

    Things things(String title, List<Thing> things, Link... more) {
        return new Things(title, things, List.of(more));
    }

    /** Values of some properties, things and texts alike; those without any are left out. */
    List<Trait> traits(Node subject, String... properties) {
        return Stream.of(properties).map(property -> new Trait(property, objects(subject, property).stream()
                .map(value -> value.isLiteral() ? new Link("", value.getLiteralLexicalForm(), "") : link(value)).sorted(facts.alphabetical(Link::label)).toList()))
                .filter(trait -> !trait.values().isEmpty()).toList();
    }

    Proofs proofs(Node subject) {
        return new Proofs("evidence", objects(subject, "evidence").stream().map(proof -> new Proof(facts.label(proof), value(proof), text(proof, "year"), facts.sources(proof))).toList());
    }

    private String value(Node proof) {
        var number = facts.object(proof, Rev.term("value")).flatMap(Numbers::of).map(numbers::written);
        return String.join(" ", Stream.concat(number.stream(), Stream.of(text(proof, "unit"))).filter(text -> !text.isEmpty()).toList());
    }

    Tree tree(String need, List<Node> documented) {
        var causes = texts(documented, "cause");
        var consequences = texts(documented, "consequence");
        return new Tree("tree", causes.isEmpty() && consequences.isEmpty() ? "" : new ProblemTree(need, causes, consequences).drawing(message("portrait.tree.name", need)), need, causes, consequences);
    }

    private List<String> texts(List<Node> documented, String property) {
        return documented.stream().flatMap(thing -> facts.texts(thing, Rev.term(property)).stream()).distinct().toList();
    }

    String message(String name, Object... arguments) {
        return messages.getMessage(name, arguments, numbers.locale());
    }
}
