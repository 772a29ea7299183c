package org.revelateur.indexing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.ranking.Changes;
import org.revelateur.ranking.Fact.Actor;
import org.revelateur.ranking.Fact.Offer;
import org.revelateur.ranking.Fact.State;
import org.revelateur.ranking.Fact.Terms;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Rev;

/** Reads actors and what they offer. */
final class OfferReader {
    private final DatasetGraph graph;
    private final GraphReader reader;
    private final Changes changes;

    OfferReader(DatasetGraph graph, GraphReader reader) {
        this.graph = graph;
        this.reader = reader;
        this.changes = reader.changes();
    }

    void actor(Node node) {
        var told = Description.of(graph, node);
        GraphReader.put(changes.actors(), told, GraphReader.ACTOR, () -> new Actor(told.iri(), told.label(),
                told.one(Rev.term("kind")).map(reader::concept).orElse(-1), GraphReader.numbers(changes.places(), told.things(Rev.term("covers"))),
                told.one(GraphReader.STATUS).map(Facts::key).filter("terminee"::equals).isPresent(), told.one(SchemaDO.url.asNode()).map(Node::toString)));
    }

    void offer(Node node) {
        var told = Description.of(graph, node);
        GraphReader.put(changes.offers(), told, GraphReader.OFFER, () -> new Offer(told.iri(), told.label(),
                told.one(Rev.term("offeredBy")).map(actor -> GraphReader.number(changes.actors(), actor)).orElse(-1),
                told.one(Rev.term("offerType")).map(reader::concept).orElse(-1), reader.concepts(told.things(Rev.term("stage"))),
                GraphReader.numbers(changes.needs(), told.things(Rev.term("supportsNeed"))), reader.concepts(told.things(Rev.term("theme"))),
                state(told), lastDay(told), terms(told)));
    }

    private static State state(Description offer) {
        return offer.one(Rev.term("state")).map(Facts::key).map(code -> switch (code) {
            case "open" -> State.OPEN;
            case "closed" -> State.CLOSED;
            default -> State.UNKNOWN;
        }).orElse(State.UNKNOWN);
    }

    private static Optional<LocalDate> lastDay(Description offer) {
        try {
            return offer.text(SchemaDO.validThrough.asNode()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Terms terms(Description offer) {
        return new Terms(offer.number(Rev.term("amountMin")), offer.number(Rev.term("amountMax")), offer.text(SchemaDO.priceCurrency.asNode()).orElse(""),
                offer.words(Rev.term("conditions")), offer.one(DCTerms.source.asNode()).map(Node::toString));
    }
}
