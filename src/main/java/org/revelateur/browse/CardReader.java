package org.revelateur.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.browse.AnswerView.Bar;
import org.revelateur.browse.AnswerView.Card;
import org.revelateur.browse.AnswerView.Helper;
import org.revelateur.browse.AnswerView.Reason;
import org.revelateur.browse.AnswerView.StageHelp;
import org.revelateur.recommend.Recommendations;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.context.MessageSource;

/** Dresses ranked solutions as cards: with what the graph tells of each, and its reasons as parts of a bar. */
final class CardReader {
    private static final List<String> FACTORS = List.of("need-match", "context", "similar-territories", "audience", "evidence", "spread", "support", "doubt");
    private static final int STYLES = 8;

    private final Facts facts;
    private final Numbers numbers;
    private final Links links;
    private final MessageSource messages;

    CardReader(Facts facts, Numbers numbers, Links links, MessageSource messages) {
        this.facts = facts;
        this.numbers = numbers;
        this.links = links;
        this.messages = messages;
    }

    Card card(Recommendations.Item item) {
        Node solution = NodeFactory.createURI(item.solution().iri());
        return new Card(item.rank(), new Link(item.solution().id(), item.solution().name(), links.thing(solution)),
                facts.object(solution, Rev.term("kind")).map(facts::label).orElse(""), traits(solution),
                item.solution().summary(), item.presentHere(), facts.isTrue(solution, Rev.term("needsReview")),
                numbers.share(item.score()), bars(item.reasons()), reasons(item.reasons()),
                facts.objects(solution, Rev.term("presentIn")).stream().map(place -> new Link(Facts.key(place), facts.label(place), links.thing(place))).toList(),
                helpers(item.support()), facts.sources(solution));
    }

    /** Legal form, then contexts. */
    private List<String> traits(Node solution) {
        return Stream.of("legalForm", "context").flatMap(property -> facts.labels(solution, Rev.term(property)).stream()).toList();
    }

    private List<Bar> bars(List<Recommendations.Reason> reasons) {
        var bars = new ArrayList<Bar>();
        double x = 0;
        for (Recommendations.Reason reason : reasons) {
            if (reason.contribution() > 0) {
                double width = reason.contribution() * 100;
                bars.add(new Bar(style(reason.factor()), Numbers.coordinate(x), Numbers.coordinate(Math.max(0.2, width - 0.4))));
                x += width;
            }
        }
        return bars;
    }

    private List<Reason> reasons(List<Recommendations.Reason> reasons) {
        return reasons.stream().filter(reason -> reason.contribution() != 0).map(reason ->
                new Reason(factor(reason.factor()), style(reason.factor()), numbers.share(reason.contribution()), reason.text())).toList();
    }

    private String factor(String name) {
        String unnamed = name.replace('-', ' ');
        return Objects.requireNonNullElse(messages.getMessage("factor." + name, null, unnamed, numbers.locale()), unnamed);
    }

    /** A factor has the same colour on every card. */
    private static String style(String factor) {
        int known = FACTORS.indexOf(factor);
        return "f" + (known >= 0 ? known + 1 : STYLES);
    }

    /** By the stages that each offer names, as a project grows. */
    List<StageHelp> stages(List<Recommendations.Support> support) {
        var byStage = new HashMap<Node, List<Recommendations.Support>>();
        support.stream().distinct().forEach(offer -> stages(offer).forEach(stage -> byStage.computeIfAbsent(stage, _ -> new ArrayList<>()).add(offer)));
        return Rev.STAGES.stream().filter(byStage::containsKey).map(stage -> new StageHelp(facts.label(stage), helpers(byStage.get(stage)))).toList();
    }

    private Set<Node> stages(Recommendations.Support support) {
        return facts.subjects(Rev.term("offeredBy"), NodeFactory.createURI(support.iri())).stream().filter(offer -> facts.label(offer).equals(support.offer()))
                .flatMap(offer -> facts.objects(offer, Rev.term("stage")).stream()).collect(Collectors.toSet());
    }

    /** Each actor once, with all the ways in which it can help. */
    List<Helper> helpers(List<Recommendations.Support> support) {
        Map<String, List<Recommendations.Support>> byActor = support.stream().collect(Collectors.groupingBy(Recommendations.Support::iri, LinkedHashMap::new, Collectors.toList()));
        return byActor.entrySet().stream().map(entry -> new Helper(
                new Link(entry.getValue().getFirst().id(), entry.getValue().getFirst().name(), links.thing(NodeFactory.createURI(entry.getKey()))),
                entry.getValue().stream().map(Recommendations.Support::type).filter(type -> !type.isEmpty()).distinct()
                        .map(type -> facts.label(Rev.thing("offer-type", type)).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))).toList();
    }
}
