package org.revelateur.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Resources;
import org.revelateur.text.Nearest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions that the graph answers: all files of {@code queries/}, by name. Refuses to be made with a file that could not be served. */
@Component
public class QueryCatalogue {
    private static final Pattern UNDER_QUERIES = Pattern.compile(".*/queries/(.+\\.rq)");

    private final Map<String, NamedQuery> queries = new TreeMap<>();
    private final Arguments arguments;
    private final QueryRunner runner;

    @Autowired
    QueryCatalogue(GraphStore store, Resources resources, @Value("${revelateur.query.timeout:10s}") Duration timeout,
                   @Value("${revelateur.query.rows:100000}") long rows) {
        this(onClasspath(), store, resources, new QueryRunner(store, timeout, rows), Clock.systemUTC());
    }

    QueryCatalogue(Map<String, String> files, GraphStore store, Resources resources, QueryRunner runner, Clock clock) {
        this.arguments = new Arguments(resources, clock);
        this.runner = runner;
        files.forEach((file, text) -> add(file, QueryFile.read(file, text)));
    }

    /** The catalogue of a directory that holds {@code {group}/{name}.rq}, with the usual limits. */
    public static QueryCatalogue of(Path directory, GraphStore store) {
        return new QueryCatalogue(in(directory), store, new Resources(store), new QueryRunner(store, Duration.ofSeconds(10), 100_000), Clock.systemUTC());
    }

    private void add(String file, NamedQuery query) {
        if (queries.putIfAbsent(query.name(), query) != null) {
            throw new BadQueryFile(file, "another group has a query of this name");
        }
    }

    /** All queries, by name. */
    public Collection<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** @throws UnknownQuery naming the nearest */
    public NamedQuery get(String name) {
        return find(name).orElseThrow(() -> new UnknownQuery(name, Nearest.names(name, queries.keySet())));
    }

    /**
     * Runs a query with what a caller gives: codes, slugs, IRIs, numbers, as text.
     *
     * @throws org.revelateur.resource.Problem if there is no such query, a parameter is unknown, missing or malformed, names
     *                                         nothing in the graph, or the query does not end in time
     */
    public Answer run(String name, Map<String, String> parameters) {
        NamedQuery query = get(name);
        return runner.run(query, bind(query, parameters), runner.timeout());
    }

    /** Runs a query and writes its answer with what one must know to use it; any format but HTML. Fails as {@link #run} does. */
    public void write(String name, Map<String, String> parameters, ResultFormat format, String language, OutputStream out) throws IOException {
        NamedQuery query = get(name);
        if (format == ResultFormat.HTML || !ResultFormat.of(query.form()).contains(format)) {
            throw FormatChoice.unsupported(format.code(), ResultFormat.of(query.form()));
        }
        format.write(document(query, bind(query, parameters), runner.timeout(), format, language), out);
    }

    /** An answer with its parameters and date, and its sources where the format shows them. */
    AnswerDocument document(NamedQuery query, Map<Parameter, Node> terms, Duration timeout, ResultFormat format, String language) {
        var texts = new LinkedHashMap<String, String>();
        terms.forEach((parameter, term) -> texts.put(parameter.name(), Arguments.text(parameter, term)));
        return runner.store().read(graph -> {
            Answer answer = runner.run(query, terms, timeout);
            var sources = format.showsSources() ? Sources.of(graph, answer, language) : List.<AnswerDocument.Source>of();
            return new AnswerDocument(query, texts, answer, sources, arguments.today(), language);
        });
    }

    /** What a caller gives, as terms. */
    Map<Parameter, Node> bind(NamedQuery query, Map<String, String> parameters) {
        return arguments.bind(query, parameters);
    }

    Duration timeout() {
        return runner.timeout();
    }

    long rowLimit() {
        return runner.rows();
    }

    long version() {
        return runner.store().version();
    }

    private static Map<String, String> onClasspath() {
        try {
            var files = new TreeMap<String, String>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:queries/**/*.rq")) {
                var path = UNDER_QUERIES.matcher(resource.getURL().toString());
                files.put(path.matches() ? path.group(1) : resource.getDescription(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query files of a directory: their paths in it, with their texts. */
    static Map<String, String> in(Path directory) {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".rq")).toList()) {
                files.put(String.join("/", Arrays.stream(directory.relativize(path).toString().split("[/\\\\]")).toList()), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
