package org.revelateur.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.Parameter;
import org.revelateur.query.ParameterType;
import org.revelateur.questions.QuestionView.Choice;
import org.revelateur.questions.QuestionView.Field;
import org.revelateur.questions.QuestionView.Input;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Makes a form's fields of a question's parameters: by their types, with the things of the graph that one can choose. */
@Component
class Fields {
    /** More than these are offered while one types; fewer are a list to choose from. */
    private static final int FEW = 60;

    private final GraphStore store;
    private final Resources resources;

    Fields(GraphStore store, Resources resources) {
        this.store = store;
        this.resources = resources;
    }

    /** @param given what is filled in already; where nothing is, an example stands in what is required */
    List<Field> of(NamedQuery query, Map<String, String> given, String language) {
        return query.parameters().stream().filter(parameter -> parameter.type() != ParameterType.LANG && parameter.type() != ParameterType.OFFSET)
                .map(parameter -> field(parameter, given, language)).toList();
    }

    private Field field(Parameter parameter, Map<String, String> given, String language) {
        var choices = choices(parameter.type(), language);
        String usual = parameter.defaultValue().filter(value -> parameter.type() != ParameterType.DATE).or(() -> given.isEmpty() ? example(parameter) : Optional.empty()).orElse("");
        return new Field(parameter.name(), input(parameter.type(), choices), parameter.label(language), given.getOrDefault(parameter.name(), usual),
                parameter.required(), choices, bound(parameter.min()), bound(parameter.max()));
    }

    private static Optional<String> example(Parameter parameter) {
        return parameter.required() ? parameter.example() : Optional.empty();
    }

    private static Input input(ParameterType type, List<Choice> choices) {
        return switch (type) {
            case INTEGER, DECIMAL, LIMIT -> Input.NUMBER;
            case DATE -> Input.DATE;
            default -> choices.isEmpty() ? Input.TEXT : choices.size() <= FEW ? Input.CHOICE : Input.SUGGESTION;
        };
    }

    /** A choice that is no thing of the graph has its label in the messages. */
    private List<Choice> choices(ParameterType type, String language) {
        return type.isThing() ? things(type, language) : type.choices().stream().map(choice -> new Choice(choice, "")).toList();
    }

    private List<Choice> things(ParameterType type, String language) {
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return resources.keys(type.code()).stream().filter(key -> !isCommune(facts, type, key))
                    .map(key -> new Choice(key, facts.label(thing(type, key)))).sorted(facts.alphabetical(Choice::label)).toList();
        });
    }

    /** Of fifteen hundred municipalities none is offered: one writes its code. */
    private static boolean isCommune(Facts facts, ParameterType type, String key) {
        return type == ParameterType.TERRITORY && facts.is(thing(type, key), Rev.COMMUNE_CLASS);
    }

    private static Node thing(ParameterType type, String key) {
        return NodeFactory.createURI(Iris.thing(type.code(), key));
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }
}
