package org.revelateur.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query as {@code GET /api/queries} shows it, in one language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueryListing(String name, String group, String summary, String description, List<String> users, List<Param> params, List<String> formats, String url) {

    /** A parameter, with what a form needs to ask for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Param(String name, String type, String label, boolean required, @Nullable String example, @JsonProperty("default") @Nullable String defaultValue,
                 @Nullable BigDecimal min, @Nullable BigDecimal max) {
    }

    static QueryListing of(NamedQuery query, String language) {
        var params = query.parameters().stream().map(parameter -> new Param(parameter.name(), parameter.type().code(), parameter.label(language),
                parameter.required(), parameter.example().orElse(null), parameter.defaultValue().orElse(null), parameter.min().orElse(null),
                parameter.max().orElse(null))).toList();
        return new QueryListing(query.name(), query.group(), query.summary(language), query.description(language), query.users(), params,
                ResultFormat.of(query.form()).stream().map(ResultFormat::code).toList(), "/api/queries/" + query.name());
    }
}
