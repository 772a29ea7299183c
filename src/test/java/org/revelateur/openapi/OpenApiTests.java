package org.revelateur.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.QueryCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document that describes the API, read as its users' tools read it. */
@ShippedServer
class OpenApiTests {
    @Value("${local.server.port}")
    int port;
    @Autowired
    QueryCatalogue catalogue;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    private OpenAPI document() {
        var options = new ParseOptions();
        options.setResolveFully(true);
        var parsed = new OpenAPIV3Parser().readContents(client.get("/api/openapi.json").body(), List.of(), options);
        assertThat(parsed.getMessages()).isEmpty();
        return parsed.getOpenAPI();
    }

    @Test
    void isOpenApi31() {
        assertThat(document().getOpenapi()).isEqualTo("3.1.0");
        assertThat(client.get("/api/openapi.json").headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @Test
    void describesEveryAddressOfTheApiWithItsMethods() {
        var paths = document().getPaths();

        assertThat(mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/") && !pattern.equals("/api/queries/{name}"))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern))))
                .isNotEmpty().allSatisfy(address -> assertThat(paths.entrySet().stream()
                        .flatMap(path -> path.getValue().readOperationsMap().keySet().stream().map(method -> method + " " + path.getKey()))).contains(address));
        assertThat(paths).containsKeys("/sparql", "/sparql/update", "/sparql/data", "/id/{kind}/{key}");
    }

    @Test
    void describesNoAddressThatIsNotThere() {
        assertThat(document().getPaths().keySet()).filteredOn(path -> path.startsWith("/api/") && !path.contains("{"))
                .allSatisfy(path -> assertThat(client.get(path, "Accept", "application/json").statusCode()).as(path).isIn(200, 400, 401, 405));
    }

    @Test
    void givesEveryQuestionItsTypedParametersAndFormats() {
        var paths = document().getPaths();

        assertThat(catalogue.all()).hasSizeGreaterThan(30).allSatisfy(query -> {
            var operation = paths.get("/api/queries/" + query.name()).getGet();
            assertThat(operation.getSummary()).isEqualTo(query.summary("fr"));
            assertThat(operation.getParameters()).extracting(io.swagger.v3.oas.models.parameters.Parameter::getName).containsAll(names(query));
            assertThat(operation.getResponses().get("200").getContent()).containsKeys("text/csv", "text/html");
        });
        var near = paths.get("/api/queries/solutions-near").getGet().getParameters();
        assertThat(near).filteredOn(parameter -> parameter.getName().equals("km")).singleElement()
                .satisfies(km -> assertThat(km.getSchema().getTypes()).containsExactly("number"));
    }

    @Test
    void typesEveryParameterAndNamesEveryOperationOnce() {
        var operations = document().getPaths().values().stream().flatMap(path -> path.readOperations().stream()).toList();

        assertThat(operations).extracting(Operation::getOperationId).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(operations.stream().flatMap(operation -> operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream()))
                .isNotEmpty().allSatisfy(parameter -> assertThat(parameter.getSchema().getTypes()).as(parameter.getName()).isNotEmpty());
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(client.get("/api/openapi.json?lang=en").body()).contains("Emerging needs").doesNotContain("Besoins émergents");
        assertThat(client.get("/api/openapi.json?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void hasEverySentenceInFrench() {
        var english = sentences(client.json("/api/openapi.json?lang=en"));
        var french = sentences(client.json("/api/openapi.json?lang=fr"));

        assertThat(french).hasSameSizeAs(english);
        var labels = catalogue.all().stream().flatMap(query -> query.parameters().stream()).map(parameter -> parameter.label("fr"));
        assertThat(english.stream().filter(french::contains)).as("what openapi-fr.yaml lacks").isSubsetOf(Stream.concat(labels, Stream.of("Atom", "OpenAPI 3.1")).toList());
    }

    private static List<String> sentences(JsonNode part) {
        return Stream.concat(part.propertyNames().stream().filter(name -> name.equals("summary") || name.equals("description")).map(part::get).filter(JsonNode::isString).map(JsonNode::asString),
                part.valueStream().flatMap(member -> sentences(member).stream())).filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static List<String> names(NamedQuery query) {
        return query.parameters().stream().map(org.revelateur.query.Parameter::name).toList();
    }
}
