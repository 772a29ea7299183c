package org.revelateur.query;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.revelateur.graph.Admission;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Problem;
import org.revelateur.resource.Resources;
import org.revelateur.resource.Source;
import org.revelateur.resource.UnsupportedFormat;
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
    QueryCatalogue(GraphStore store, Admission admission, Resources resources, @Value("${revelateur.query.timeout:10s}") Duration timeout,
                   @Value("${revelateur.query.rows:100000}") long rows) {
        this(onClasspath(), resources, new QueryRunner(store, admission, timeout, rows), Clock.systemUTC());
    }

    QueryCatalogue(Map<String, String> files, Resources resources, QueryRunner runner, Clock clock) {
        this.arguments = new Arguments(resources, clock);
        this.runner = runner;
        files.forEach((file, text) -> add(file, QueryFile.read(file, text).paged(runner.rows())));
    }

    /** The catalogue of a directory that holds {@code {group}/{name}.rq}, with the usual limits. */
    public static QueryCatalogue of(Path directory, GraphStore store) {
        return new QueryCatalogue(in(directory), new Resources(store), QueryRunner.usual(store), Clock.systemUTC());
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
        return runner.run(query, arguments.bind(query, parameters), runner.timeout());
    }

    /** Runs a query and writes its answer with what one must know to use it; any format but HTML. Fails as {@link #run} does. */
    public void write(String name, Map<String, String> parameters, ResultFormat format, String language, OutputStream out) throws IOException {
        NamedQuery query = get(name);
        if (format == ResultFormat.HTML || !ResultFormat.of(query.form()).contains(format)) {
            throw new UnsupportedFormat(format.code(), ResultFormat.of(query.form()).stream().map(ResultFormat::code).toList());
        }
        format.write(document(new Asked(query, arguments.bind(query, parameters), Optional.empty(), language), format), out);
    }

    /**
     * What a request asks of a question.
     *
     * @throws org.revelateur.resource.Problem naming the parameter that is unknown, missing, repeated or malformed, or names nothing
     */
    public Asked asked(NamedQuery query, HttpServletRequest request) {
        return Asked.of(query, arguments, request);
    }

    /** A question in SPARQL with its examples written in, or as it stands where the graph has no such thing. */
    public String example(NamedQuery query, String language) {
        var given = new HashMap<String, String>();
        query.parameters().stream().filter(Parameter::required).forEach(parameter -> parameter.example().ifPresent(example -> given.put(parameter.name(), example)));
        query.parameter("lang").ifPresent(parameter -> given.put(parameter.name(), language));
        try {
            return new Asked(query, arguments.bind(query, given), Optional.empty(), language).sparql();
        } catch (Problem noExample) {
            return query.sparql();
        }
    }

    /** An answer with its parameters and date, and its sources where the format shows them. */
    public AnswerDocument document(Asked asked, ResultFormat format) {
        return runner.store().read(graph -> {
            Answer answer = runner.run(asked.query(), asked.terms(), asked.timeout().orElse(runner.timeout()));
            var sources = format.showsSources() ? Sources.of(graph, answer, asked.language()) : List.<Source>of();
            return new AnswerDocument(asked.query(), asked.texts(), answer, sources, arguments.today(), asked.language());
        });
    }

    long rowLimit() {
        return runner.rows();
    }

    /** Of the graph that would be asked now. */
    public long version() {
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
