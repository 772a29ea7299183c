package org.revelateur.maps;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.Answer;
import org.revelateur.query.Csv;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /carte}: the territories coloured by an indicator or a count; the same as a picture and as a table. */
@Page
class MapController {
    private static final MediaType SVG = new MediaType("image", "svg+xml");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final GraphStore store;
    private final Outlines outlines;
    private final Measures measures;
    private final Resources resources;
    private final MessageSource messages;

    MapController(GraphStore store, Outlines outlines, Measures measures, Resources resources, MessageSource messages) {
        this.store = store;
        this.outlines = outlines;
        this.measures = measures;
        this.resources = resources;
        this.messages = messages;
    }

    @GetMapping("/carte")
    String page(HttpServletRequest request, Model model) {
        var links = Links.of(request);
        model.addAttribute("page", map(request, map -> map.view(measures, links, downloads(request))));
        return "map";
    }

    @GetMapping("/carte.svg")
    ResponseEntity<String> picture(HttpServletRequest request) {
        return file(SVG, "carte.svg", map(request, MapReader::picture));
    }

    @GetMapping("/carte.csv")
    ResponseEntity<byte[]> table(HttpServletRequest request) throws IOException {
        var table = new ByteArrayOutputStream();
        boolean excel = "excel".equals(request.getParameter("pour"));
        (excel ? Csv.EXCEL : Csv.STANDARD).write(map(request, this::answer), table);
        return file(CSV, "carte.csv", table.toByteArray());
    }

    private Answer answer(MapReader map) {
        return store.read(graph -> new Answer(Answer.Form.SELECT, List.of("territory", "territoryLabel", "value"), map.ranked().stream().map(entry -> Map.of(
                "territory", entry.getKey(), "territoryLabel", NodeFactory.createLiteralString(new Facts(graph, "fr").label(entry.getKey())),
                "value", NodeFactory.createLiteralDT(entry.getValue().toPlainString(), XSDDatatype.XSDdecimal))).toList(), store.version(), map.ranked().size()));
    }

    private <T> T map(HttpServletRequest request, Function<MapReader, T> use) {
        var asked = MapRequest.of(request, resources);
        String language = Languages.of(request);
        Level level = asked.level().orElseGet(() -> usual(asked));
        var territories = outlines.territories(level, asked.within());
        var measure = measures.find(asked.measure(), territories, language);
        return store.read(graph -> use.apply(new MapReader(new Facts(graph, language), outlines, messages, measure, level, asked.within())));
    }

    /** The finest level that knows nearly every territory; départements where none does. */
    private Level usual(MapRequest asked) {
        Node indicator = NodeFactory.createURI(Iris.thing("indicator", asked.measure()));
        return Stream.of(Level.EPCI, Level.DEPARTEMENT, Level.COMMUNE).filter(level -> {
            var territories = Set.copyOf(outlines.territories(level, asked.within()));
            return territories.size() > 1 && measures.known(indicator, territories) * 10 > territories.size() * 9L;
        }).findFirst().orElse(asked.within().isEmpty() ? Level.DEPARTEMENT : Level.COMMUNE);
    }

    private static MapView.Downloads downloads(HttpServletRequest request) {
        String asked = request.getQueryString() == null ? "" : Links.here(request, "pour", null).replaceFirst("^[^?]*", "");
        return new MapView.Downloads("/carte.svg" + asked, "/carte.csv" + asked, "/carte.csv" + asked + (asked.isEmpty() ? "?" : "&") + "pour=excel");
    }

    private static <T> ResponseEntity<T> file(MediaType type, String name, T content) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).body(content);
    }
}
