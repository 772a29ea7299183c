package org.revelateur.openapi;

import static org.revelateur.openapi.ApiDocument.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.revelateur.openapi.ApiView.Group;
import org.revelateur.openapi.ApiView.Operation;
import org.revelateur.openapi.ApiView.Parameter;
import org.revelateur.openapi.ApiView.Response;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads an OpenAPI document for people. */
record ApiReader(Map<String, Object> document, String server) {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    List<Group> groups() {
        var operations = new LinkedHashMap<String, List<Operation>>();
        map(document.get("paths")).forEach((path, described) -> METHODS.stream().filter(map(described)::containsKey).forEach(method -> {
            var operation = map(map(described).get(method));
            operations.computeIfAbsent(texts(operation.get("tags")).getFirst(), _ -> new ArrayList<>()).add(operation(method, path, operation, list(map(described).get("parameters"))));
        }));
        return list(document.get("tags")).map(ApiDocument::map).map(tag -> new Group(text(tag, "name"), text(tag, "description"), operations.getOrDefault(text(tag, "name"), List.of()))).toList();
    }

    private Operation operation(String method, String path, Map<String, Object> operation, Stream<Object> shared) {
        var parameters = Stream.concat(shared, list(operation.get("parameters"))).map(this::resolved).map(this::parameter).toList();
        var bodies = operation.containsKey("requestBody") ? List.copyOf(map(resolved(operation.get("requestBody")).get("content")).keySet()) : List.<String>of();
        var responses = map(operation.get("responses")).entrySet().stream().map(response -> response(response.getKey(), resolved(response.getValue()))).toList();
        boolean account = operation.containsKey("security");
        return new Operation(text(operation, "operationId"), method.toUpperCase(Locale.ROOT), path, text(operation, "summary"), text(operation, "description"), account,
                method.equals("get") && !path.contains("{") && !account, parameters, bodies, responses, curl(method, path, parameters, bodies, account));
    }

    private Parameter parameter(Map<String, Object> parameter) {
        var schema = map(parameter.get("schema"));
        var items = schema.containsKey("items") ? map(schema.get("items")) : schema;
        var bounds = Stream.of("minimum", "maximum").filter(items::containsKey).map(bound -> (bound.equals("minimum") ? "≥ " : "≤ ") + items.get(bound));
        var hint = String.join(", ", Stream.concat(Stream.of(items.getOrDefault("format", items.getOrDefault("type", "")).toString()), bounds).toList());
        return new Parameter(text(parameter, "name"), text(parameter, "in"), Boolean.TRUE.equals(parameter.get("required")), text(parameter, "description"), hint,
                Optional.ofNullable(parameter.get("example")).or(() -> Optional.ofNullable(items.get("default"))).map(Object::toString).orElse(""), texts(items.get("enum")));
    }

    private static Response response(String status, Map<String, Object> response) {
        return new Response(status, text(response, "description"), response.containsKey("content") ? List.copyOf(map(response.get("content")).keySet()) : List.of());
    }

    private String curl(String method, String path, List<Parameter> parameters, List<String> bodies, boolean account) {
        var address = UriComponentsBuilder.fromUriString(server + path);
        var variables = new LinkedHashMap<String, String>();
        parameters.stream().filter(parameter -> parameter.in().equals("path")).forEach(parameter ->
                variables.put(parameter.name(), parameter.example().isEmpty() ? parameter.choices().stream().findFirst().orElse("1") : parameter.example()));
        parameters.stream().filter(parameter -> parameter.in().equals("query") && isShown(parameter, path)).forEach(parameter -> {
            address.queryParam(parameter.name(), "{" + parameter.name() + "}");
            variables.put(parameter.name(), parameter.example());
        });
        return "curl" + (method.equals("get") ? "" : " --request " + method.toUpperCase(Locale.ROOT)) + (account ? " --user NOM" : "")
                + bodies.stream().findFirst().map(type -> " --header 'Content-Type: " + type + "' --data-binary @-").orElse("")
                + " '" + address.encode().buildAndExpand(variables).toUriString().replace("%2F", "/") + "'";
    }

    /** What must be there, and what shows best what an address does; of a choice between two, the first. */
    private static boolean isShown(Parameter parameter, String path) {
        return !parameter.example().isEmpty() && (parameter.required() || List.of("need", "territory", "q", "query", "graph").contains(parameter.name()))
                && !(parameter.name().equals("q") && path.endsWith("/recommendations"));
    }

    private Map<String, Object> resolved(Object part) {
        Object found = part;
        while (map(found).get("$ref") instanceof String reference) {
            found = document;
            for (String step : reference.substring(2).split("/")) {
                found = map(found).get(step);
            }
        }
        return map(found);
    }

    private static String text(Map<String, Object> part, String member) {
        return part.getOrDefault(member, "").toString().strip();
    }

    private static Stream<Object> list(Object part) {
        return part instanceof List<?> items ? items.stream().map(item -> (Object) item) : Stream.empty();
    }

    private static List<String> texts(Object part) {
        return list(part).map(Object::toString).toList();
    }
}
