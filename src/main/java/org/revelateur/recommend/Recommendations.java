package org.revelateur.recommend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.revelateur.ranking.Fact;
import org.revelateur.vocab.Iris;

/**
 * The ranked answer, as {@code GET /api/recommendations} writes it; with its context it is readable RDF.
 *
 * @param understood the needs read in the free text, best first; absent where none was given
 */
@JsonPropertyOrder({"@context", "query", "understood", "version", "items", "alreadyHere", "relatedNeeds"})
public record Recommendations(Query query, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Understood>> understood, long version,
                              List<Item> items, List<Solution> alreadyHere, List<Thing> relatedNeeds) {

    @JsonProperty("@context")
    public String context() {
        return "/def/context.jsonld";
    }

    /** What was answered; without a need if the text named none, without a territory if any was meant. */
    public record Query(Optional<Thing> need, Optional<Thing> territory) {
    }

    /** A need or a territory. */
    public record Thing(String id, String iri, String label) {
        public static Thing of(Fact fact, String language) {
            return new Thing(Iris.key(fact.iri()), fact.iri(), fact.label().in(language));
        }
    }

    /** A need that a text may mean; the confidences of a text sum to at most 1. */
    public record Understood(String id, String iri, String label, double confidence) {
    }

    /** A solution by its name. */
    public record Solution(String id, String iri, String name) {
    }

    /** A suggested solution. Its score is the sum of its reasons' contributions. */
    public record Item(int rank, double score, Card solution, boolean presentHere, List<Reason> reasons, List<Support> support, List<Page> sources) {
    }

    /** @param url the solution's page on this server */
    public record Card(String id, String iri, String name, String summary, String kind, String url, Optional<String> website) {
    }

    /**
     * Why a solution is suggested, or a doubt about it.
     *
     * @param evidence IRIs of what the graph says it on
     */
    public record Reason(String factor, double contribution, String text, List<String> evidence) {
    }

    /**
     * An actor who can help here, and how. Closed calls are left out.
     *
     * @param relevance {@code need}, {@code theme} or {@code general}: what the offer says that it is for
     * @param state     {@code open}, or {@code unknown} where no page shows it open
     */
    public record Support(String id, String iri, String name, String offer, String type, String relevance, String state,
                          @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BigDecimal> amountMin,
                          @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BigDecimal> amountMax,
                          @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> currency,
                          @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> conditions,
                          @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> validThrough, String url) {
    }

    /** A page or table behind what is said. */
    public record Page(String url, String title) {
    }
}
