package org.revelateur.portraits;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.maps.Maps;
import org.revelateur.portraits.Section.Picture;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.vocab.Rev;

/** An actor: its roles, where it acts, and what it offers at which stage of a project. */
final class ActorPortrait {
    private final Tools tools;
    private final Maps maps;

    ActorPortrait(Tools tools, Maps maps) {
        this.tools = tools;
        this.maps = maps;
    }

    Portrait portrait(Node actor) {
        var offers = tools.subjects("offeredBy", actor, Rev.term("Offer"));
        var sections = new ArrayList<Section>();
        Rev.STAGES.forEach(stage -> sections.add(tools.things("stage." + Facts.key(stage),
                offers.stream().filter(offer -> tools.objects(offer, "stage").contains(stage)).map(this::offer).toList())));
        sections.add(tools.things("stage.any", offers.stream().filter(offer -> tools.objects(offer, "stage").isEmpty()).map(this::offer).toList()));
        return new Portrait(sections, List.of(new Traits("about", tools.traits(actor, "kind", "inquiryRole", "status", "covers", "coverageNote", "seatPlace")), where(actor)));
    }

    private Thing offer(Node offer) {
        var marks = Stream.of(String.join(", ", tools.facts().labels(offer, Rev.term("offerType"))), amount(offer), state(offer)).filter(mark -> !mark.isEmpty()).toList();
        return new Thing(tools.link(offer), tools.text(offer, "conditions"), marks);
    }

    /** An offer whose last day is over is closed, whatever its state was when it was described. */
    private String state(Node offer) {
        boolean over = tools.facts().object(offer, SchemaDO.validThrough.asNode()).map(Node::getLiteralLexicalForm).filter(this::isPast).isPresent();
        return over ? tools.facts().label(Rev.thing("offer-state", "closed")) : String.join(", ", tools.facts().labels(offer, Rev.term("state")));
    }

    private boolean isPast(String day) {
        try {
            return LocalDate.parse(day).isBefore(tools.today());
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private String amount(Node offer) {
        var least = tools.facts().object(offer, Rev.term("amountMin")).flatMap(Numbers::of).map(tools.numbers()::written);
        var most = tools.facts().object(offer, Rev.term("amountMax")).flatMap(Numbers::of).map(tools.numbers()::written);
        String currency = tools.facts().text(offer, SchemaDO.priceCurrency.asNode()).map(code -> code.equals("EUR") ? "€" : code).orElse("");
        return least.isPresent() && most.isPresent() ? tools.message("portrait.amount.between", least.get(), most.get(), currency)
                : most.map(sum -> tools.message("portrait.amount.most", sum, currency)).or(() -> least.map(sum -> tools.message("portrait.amount.least", sum, currency))).orElse("");
    }

    private Picture where(Node actor) {
        Map<Node, Long> covered = tools.objects(actor, "covers").stream().flatMap(area -> maps.within(tools.facts(), area)).distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> 1L));
        return new Picture("coverage", covered.isEmpty() ? "" : maps.counts(tools.facts(), covered, tools.message("portrait.coverage.name", tools.facts().label(actor))), tools.message("map.outlines"), List.of());
    }
}
