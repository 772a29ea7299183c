package org.revelateur.recommend;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.recommend.Helpers.Help;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.vocab.Iris;

/** Puts the columns of a score into sentences, each with the things that the graph says it on. */
record Explanations(Facts facts, Helpers helpers, Node need) {
    private static final int NAMED = 3;

    /** A sentence and what it rests on. */
    private record Said(String text, List<Node> evidence) {
    }

    /** In the order of the factors; what brings nothing is not told. */
    List<Reason> of(Suggested row) {
        var reasons = new ArrayList<Reason>();
        add(reasons, "need-match", row.part("needMatch"), row, this::match);
        add(reasons, "context", row.part("contexts"), row, this::context);
        add(reasons, "similar-territories", row.part("twins"), row, this::twins);
        add(reasons, "evidence", row.part("evidence"), row, this::evidence);
        add(reasons, "support", row.part("support"), row, this::support);
        add(reasons, "doubt", row.part("review"), row, this::doubt);
        return reasons;
    }

    private static void add(List<Reason> reasons, String factor, double contribution, Suggested row, Function<Suggested, Said> words) {
        if (contribution != 0) {
            Said said = words.apply(row);
            reasons.add(new Reason(factor, contribution, said.text(), said.evidence().stream().map(Node::getURI).toList()));
        }
    }

    private Said match(Suggested row) {
        List<Node> answers = answers(row.solution());
        var direct = answers.stream().filter(answer -> facts.states(answer, Facts.term("need"), need)).toList();
        if (direct.isEmpty()) {
            var neighbours = neighbours(row.solution());
            return new Said(say("Répond à un besoin voisin : %s.", "Answers a neighbouring need: %s.", quoted(neighbours)),
                    answers.stream().filter(answer -> neighbours.stream().anyMatch(other -> facts.states(answer, Facts.term("need"), other))).toList());
        }
        int rank = direct.stream().mapToInt(this::rank).min().orElse(1);
        String label = quoted(List.of(need));
        return new Said(rank == 1 ? say("Répond directement au besoin %s.", "Directly answers the need %s.", label)
                : say("Répond aussi au besoin %s, qui vient au rang %d des siens.", "Also answers the need %s, which comes at rank %d of its own.", label, rank), direct);
    }

    private Said context(Suggested row) {
        var here = row.list("contextsHere", " ").stream().map(code -> lower(facts.label(NodeFactory.createURI(Iris.thing("context", code))))).toList();
        return new Said(here.isEmpty() ? say("Ses contextes ne sont pas précisés : ils comptent à moitié.", "Its contexts are not stated: they count by half.")
                : say("Éprouvée dans des contextes que l'on retrouve ici : %s.", "Tried in contexts that are found here: %s.", String.join(", ", here)),
                List.of(row.solution()));
    }

    private Said twins(Suggested row) {
        var names = row.list("twinNames", ", ");
        String listed = String.join(", ", names);
        return new Said(names.size() == 1 ? say("Fonctionne déjà dans un département comparable : %s.", "Already works in a similar département: %s.", listed)
                : say("Fonctionne déjà dans %d départements comparables : %s.", "Already works in %d similar départements: %s.", names.size(), listed),
                List.of(row.solution()));
    }

    private Said evidence(Suggested row) {
        var figures = facts.objects(row.solution(), Facts.term("evidence"));
        Optional<Node> newest = figures.stream().max(Comparator.comparing(this::year));
        if (newest.isEmpty()) {
            return new Said(say("Activité confirmée en %s.", "Activity confirmed in %s.",
                    facts.text(row.solution(), Facts.term("confirmedYear")).orElse("?")), List.of(row.solution()));
        }
        String figure = figure(newest.get());
        return new Said(figures.size() == 1 ? say("Un chiffre publié : %s.", "One published figure: %s.", figure)
                : say("%d chiffres publiés, dont : %s.", "%d published figures, among them: %s.", figures.size(), figure), figures);
    }

    private String figure(Node evidence) {
        String value = facts.object(evidence, Facts.term("value")).map(number -> number(number.getLiteralLexicalForm())).orElse("");
        String year = year(evidence);
        return "%s%s %s %s%s".formatted(facts.label(evidence), say(" :", ":"), value, facts.text(evidence, Facts.term("unit")).orElse(""),
                year.isEmpty() ? "" : " (" + year + ")").strip();
    }

    private Said support(Suggested row) {
        boolean direct = facts.states(row.solution(), Facts.term("answersNeed"), need);
        var help = helpers.counted(direct ? List.of(need) : neighbours(row.solution())).stream().limit(NAMED).toList();
        String listed = help.stream().map(this::named).collect(Collectors.joining(" ; "));
        String what = help.stream().allMatch(Help::namesNeed) ? say("ce besoin", "this need")
                : help.stream().noneMatch(Help::namesNeed) ? say("ce thème", "this theme") : say("ce besoin ou son thème", "this need or its theme");
        return new Said(say("Des soutiens ici pour %s : %s.", "Support here for %s: %s.", what, listed), help.stream().map(Help::offer).toList());
    }

    private String named(Help help) {
        return help.name() + " – " + help.offerName() + (help.open() ? say(" (offre ouverte)", " (open)") : say(" (ouverture à vérifier)", " (to be checked)"));
    }

    private Said doubt(Suggested row) {
        Node solution = row.solution();
        boolean active = facts.states(solution, Facts.term("status"), NodeFactory.createURI(Iris.thing("status", "active")));
        var pages = facts.objects(solution, DCTerms.source.asNode());
        boolean copies = !pages.isEmpty() && pages.stream().allMatch(facts::isCopy);
        String status = facts.object(solution, Facts.term("status")).map(facts::label).map(Explanations::lower).orElse("?");
        String text = copies ? say("À vérifier : seules des copies de pages en parlent.", "To be checked: only copies of pages speak of it.")
                : active ? say("À vérifier : la fiche demande une relecture.", "To be checked: the record is marked for review.")
                : say("À vérifier : activité non confirmée (statut : %s).", "To be checked: not confirmed as active (status: %s).", status);
        return new Said(text, List.of(solution));
    }

    // ---- What the sentences are about

    /** The needs next to the asked one that the solution answers. */
    private List<Node> neighbours(Node solution) {
        return facts.relatedNeeds(need).stream().map(related -> NodeFactory.createURI(related.iri()))
                .filter(related -> facts.states(solution, Facts.term("answersNeed"), related)).toList();
    }

    private List<Node> answers(Node solution) {
        var answers = new ArrayList<Node>();
        facts.graph().find(Node.ANY, Node.ANY, Facts.term("solution"), solution).forEachRemaining(quad -> answers.add(quad.getSubject()));
        return answers.stream().filter(answer -> facts.object(answer, Facts.term("rank")).isPresent()).distinct().toList();
    }

    private int rank(Node answer) {
        return facts.object(answer, Facts.term("rank")).map(rank -> Integer.parseInt(rank.getLiteralLexicalForm())).orElse(1);
    }

    private String year(Node evidence) {
        return facts.object(evidence, Facts.term("year")).map(Node::getLiteralLexicalForm).orElse("");
    }

    private String quoted(List<Node> needs) {
        return needs.stream().map(facts::label).map(label -> say("« %s »", "‘%s’", label)).collect(Collectors.joining(", "));
    }

    private String number(String decimal) {
        return NumberFormat.getInstance(Locale.of(facts.language())).format(new BigDecimal(decimal)).replace('\u202f', '\u00a0');
    }

    private String say(String french, String english, Object... parts) {
        return (facts.language().equals("en") ? english : french).formatted(parts);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
