package org.revelateur.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.revelateur.quality.QualityView.Concern;
import org.revelateur.quality.QualityView.Listing;
import org.revelateur.quality.QualityView.Point;
import org.revelateur.quality.QualityView.Wish;
import org.revelateur.query.Answer;
import org.revelateur.query.Csv;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /qualite}: what the facts lack, and which; {@code /qualite.csv} is all of it as a table. */
@Page
class QualityController {
    private static final int EXAMPLES = 5;
    private static final int PAGE = 100;
    private static final int VERSIONS = 20;

    private final Inspection inspection;
    private final Trend trend;
    private final GraphStore store;

    QualityController(Inspection inspection, Trend trend, GraphStore store) {
        this.inspection = inspection;
        this.trend = trend;
        this.store = store;
    }

    @GetMapping("/qualite")
    String quality(HttpServletRequest request, Model model) {
        var parameters = Parameters.any(request);
        var found = inspection.findings();
        var rule = parameters.text("regle");
        if (rule.isPresent()) {
            model.addAttribute("page", listing(found, rule.get(), (int) parameters.number("page", 1, 1, 10_000), request));
            return "quality-rule";
        }
        model.addAttribute("page", overview(found, request));
        return "quality";
    }

    @GetMapping("/qualite.csv")
    ResponseEntity<byte[]> table(HttpServletRequest request) throws IOException {
        String language = Languages.of(request);
        var rows = inspection.findings().things().entrySet().stream().flatMap(entry -> entry.getValue().stream().map(thing -> Map.of("thing", thing,
                "rule", text(entry.getKey().name()), "concern", text(entry.getKey().concern().code()), "message", text(entry.getKey().message(language))))).toList();
        var table = new ByteArrayOutputStream();
        Csv.STANDARD.write(new Answer(Answer.Form.SELECT, List.of("concern", "rule", "message", "thing"), rows, store.version(), rows.size()), table);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=utf-8")).header("Content-Disposition", "attachment; filename=\"qualite.csv\"").body(table.toByteArray());
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private QualityView overview(Findings found, HttpServletRequest request) {
        var locale = Locale.of(Languages.of(request));
        var points = trend.points();
        var concerns = Stream.of(Rule.Concern.values()).map(concern -> concern(concern, found, points, locale, request)).toList();
        return new QualityView(found.version(), found.version() != store.version(), store.standingViolations().size(), concerns,
                points.stream().skip(Math.max(0, points.size() - VERSIONS)).map(point -> new Point(point.version(),
                        point.day().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)),
                        point.counts().values().stream().map(count -> NumberFormat.getIntegerInstance(locale).format(count)).toList())).toList());
    }

    private Concern concern(Rule.Concern concern, Findings found, List<Trend.Point> points, Locale locale, HttpServletRequest request) {
        long count = found.count(concern);
        long change = points.isEmpty() ? 0 : count - points.getFirst().counts().get(concern);
        return new Concern(concern.code(), NumberFormat.getIntegerInstance(locale).format(count), change == 0 ? "" : (change > 0 ? "+" : "−") + Math.abs(change),
                found.things().entrySet().stream().filter(entry -> entry.getKey().concern() == concern && !entry.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size())).map(entry -> wish(entry.getKey(), entry.getValue(), request)).toList());
    }

    private Wish wish(Rule rule, List<Node> things, HttpServletRequest request) {
        return new Wish(rule.name(), rule.message(Languages.of(request)), rule.warning(), things.size(), links(things.stream().limit(EXAMPLES).toList(), request), Links.here(request, "regle", rule.name()));
    }

    private Listing listing(Findings found, String name, int page, HttpServletRequest request) {
        var entry = found.things().entrySet().stream().filter(known -> known.getKey().name().equals(name)).findFirst().orElseThrow(() -> new MalformedParameter("regle", name,
                "l'une des règles de la page /qualite, par exemple SolutionQuality-sources", "one of the rules of the page /qualite, for example SolutionQuality-sources"));
        var things = entry.getValue();
        return new Listing(entry.getKey().message(Languages.of(request)), things.size(), links(things.stream().skip((page - 1L) * PAGE).limit(PAGE).toList(), request),
                page > 1 ? Links.here(request, "page", page - 1) : "", (long) page * PAGE < things.size() ? Links.here(request, "page", page + 1) : "", "/qualite.csv");
    }

    private List<Link> links(List<Node> things, HttpServletRequest request) {
        var links = Links.of(request);
        return store.read(graph -> {
            var facts = new Facts(graph, Languages.of(request));
            return things.stream().filter(Node::isURI).map(thing -> new Link(Facts.key(thing), facts.label(thing), links.about(thing))).toList();
        });
    }
}
