package org.revelateur.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The {@code #+} lines of a query file: YAML in which every value is text, so that the code {@code 01} stays {@code 01}. */
record Header(String summary, String summaryEn, String description, String descriptionEn, List<String> users, List<Parameter> parameters) {
    /** What the address itself understands, which no query may take for its own. */
    static final Set<String> RESERVED = Set.of("format", "timeout");
    private static final Set<String> KEYS = new TreeSet<>(Set.of("summary", "summary-en", "description", "description-en", "users", "params"));
    private static final Set<String> PARAMETER_KEYS = new TreeSet<>(Set.of("type", "label", "label-en", "example", "default", "optional", "min", "max"));

    /** @param isVariable whether the query mentions a variable of this name */
    static Header read(String file, String text, Predicate<String> isVariable) {
        String lines = text.lines().filter(line -> line.startsWith("#+")).map(line -> line.substring(2).replaceFirst("^ ", ""))
                .collect(Collectors.joining("\n"));
        if (lines.isBlank()) {
            throw new BadQueryFile(file, "has no header: lines that begin with '#+'");
        }
        return new Reader(file, isVariable).header(lines);
    }

    private record Reader(String file, Predicate<String> isVariable) {
        Header header(String lines) {
            Map<String, Object> header = map("header", load(lines), KEYS);
            String summary = text(header, "summary").orElseThrow(() -> bad("the header has no summary"));
            String description = text(header, "description").orElse("");
            return new Header(summary, text(header, "summary-en").orElse(summary), description, text(header, "description-en").orElse(description),
                    users(header.get("users")), parameters(header.get("params")));
        }

        private Object load(String lines) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var dump = new DumperOptions();
            var everythingIsText = new Resolver() {
                @Override
                protected void addImplicitResolvers() {
                    // none: no numbers, dates or booleans
                }
            };
            try {
                return Optional.ofNullable(new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, everythingIsText).<Object>load(lines))
                        .orElseThrow(() -> bad("the header is empty"));
            } catch (YAMLException e) {
                throw bad("the header is not YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            }
        }

        private List<String> users(@Nullable Object value) {
            return switch (value) {
                case null -> List.of();
                case List<?> users -> users.stream().map(String::valueOf).toList();
                default -> throw bad("users: expected a list such as [analyst, facilitator]");
            };
        }

        private List<Parameter> parameters(@Nullable Object value) {
            if (value == null || value.equals("")) {
                return List.of();
            }
            return map("params", value, null).entrySet().stream().map(entry -> parameter(entry.getKey(), entry.getValue())).toList();
        }

        private Parameter parameter(String name, Object value) {
            if (RESERVED.contains(name) || !name.matches("[A-Za-z][A-Za-z0-9_]*")) {
                throw bad("'%s' cannot name a parameter".formatted(name));
            }
            Map<String, Object> given = map("the parameter '%s'".formatted(name), value, PARAMETER_KEYS);
            var type = type(name, text(given, "type").orElseThrow(() -> bad("the parameter '%s' has no type".formatted(name))));
            var label = text(given, "label").orElse(name);
            var parameter = new Parameter(name, type, label, text(given, "label-en").orElse(name), text(given, "example"), text(given, "default"),
                    flag(name, given), number(name, given, "min"), number(name, given, "max"));
            if (parameter.required() && parameter.example().isEmpty()) {
                throw bad("the parameter '%s' has neither an example nor a default".formatted(name));
            }
            return parameter;
        }

        private ParameterType type(String name, String code) {
            var type = ParameterType.of(code).orElseThrow(() -> bad("the parameter '%s' has the unknown type '%s'".formatted(name, code)));
            boolean page = type == ParameterType.INTEGER && (name.equals("limit") || name.equals("offset")) && !isVariable.test(name);
            return page ? ParameterType.of(name).orElseThrow() : type;
        }

        private boolean flag(String name, Map<String, Object> given) {
            String flag = text(given, "optional").orElse("false");
            if (!flag.equals("true") && !flag.equals("false")) {
                throw bad("the parameter '%s': optional is true or false".formatted(name));
            }
            return flag.equals("true");
        }

        private Optional<BigDecimal> number(String name, Map<String, Object> given, String key) {
            try {
                return text(given, key).map(BigDecimal::new);
            } catch (NumberFormatException e) {
                throw bad("the parameter '%s': %s is not a number".formatted(name, key));
            }
        }

        private Optional<String> text(Map<String, Object> map, String key) {
            Object value = map.get(key);
            if (value instanceof Map || value instanceof List) {
                throw bad("%s: expected a text".formatted(key));
            }
            return Optional.ofNullable(value).map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
        }

        @SuppressWarnings("unchecked") // every key is text, as nothing else is resolved
        private Map<String, Object> map(String what, Object value, @Nullable Set<String> known) {
            if (!(value instanceof Map<?, ?> map)) {
                throw bad("%s: expected names with values".formatted(what));
            }
            map.keySet().stream().filter(key -> !(key instanceof String) || known != null && !known.contains(key)).findFirst().ifPresent(key -> {
                throw bad("%s has '%s', which means nothing here; known: %s".formatted(what, key, known == null ? "texts" : String.join(", ", known)));
            });
            return (Map<String, Object>) map;
        }

        private BadQueryFile bad(String reason) {
            return new BadQueryFile(file, reason);
        }
    }
}
