package org.revelateur.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.Parameter;
import org.revelateur.query.ParameterType;
import org.revelateur.query.ResultFormat;

/** A question as an address of the document: its typed parameters, formats and examples. */
record QuestionPaths(String language) {

    Map<String, Object> path(NamedQuery query) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("tags", List.of("questions"));
        operation.put("operationId", query.name());
        operation.put("summary", query.summary(language));
        operation.put("description", query.description(language));
        operation.put("parameters", parameters(query));
        operation.put("responses", responses(query));
        return Map.of("get", operation);
    }

    private List<Object> parameters(NamedQuery query) {
        var parameters = new ArrayList<Object>();
        query.parameters().stream().filter(parameter -> parameter.type() != ParameterType.LANG).forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(Map.of("$ref", "#/components/parameters/lang"));
        parameters.add(Map.of("$ref", "#/components/parameters/timeout"));
        parameters.add(Map.of("name", "format", "in", "query", "schema",
                Map.of("type", "string", "enum", ResultFormat.of(query.form()).stream().map(ResultFormat::code).toList())));
        return parameters;
    }

    private Map<String, Object> parameter(Parameter parameter) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("required", parameter.required());
        described.put("description", parameter.label(language));
        described.put("schema", schema(parameter));
        parameter.example().ifPresent(example -> described.put("example", value(parameter, example)));
        return described;
    }

    private static Map<String, Object> schema(Parameter parameter) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type(parameter.type()));
        switch (parameter.type()) {
            case IRI -> schema.put("format", "uri");
            case DATE -> schema.put("format", "date");
            case LEVEL -> schema.put("enum", parameter.type().choices());
            default -> { }
        }
        parameter.min().ifPresent(least -> schema.put("minimum", least));
        parameter.max().ifPresent(most -> schema.put("maximum", most));
        parameter.defaultValue().filter(usual -> parameter.type() != ParameterType.DATE) // today is no date
                .ifPresent(usual -> schema.put("default", value(parameter, usual)));
        return schema;
    }

    private static String type(ParameterType type) {
        return switch (type) {
            case INTEGER, LIMIT, OFFSET -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    private static Object value(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case INTEGER, LIMIT, OFFSET -> Long.valueOf(text);
            case DECIMAL -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private Map<String, Object> responses(NamedQuery query) {
        var content = new LinkedHashMap<String, Object>();
        ResultFormat.of(query.form()).forEach(format -> content.putIfAbsent(format.mediaType().getType() + "/" + format.mediaType().getSubtype(),
                Map.of("schema", Map.of("type", format == ResultFormat.JSON || format == ResultFormat.JSON_LD ? "object" : "string"))));
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", language.equals("en") ? "The answer" : "La réponse", "headers", Map.of("ETag", Map.of("$ref", "#/components/headers/ETag")), "content", content));
        responses.put("304", Map.of("$ref", "#/components/responses/NotModified"));
        List.of("400", "404", "406", "503").forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/Problem")));
        return responses;
    }
}
