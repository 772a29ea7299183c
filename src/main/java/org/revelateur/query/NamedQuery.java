package org.revelateur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * A question of the catalogue, as its file says it.
 *
 * @param name  the file's name and the address: {@code solutions-of-need}
 * @param group the folder, for readers: {@code solutions}
 * @param users whom the question is for: {@code analyst}, {@code facilitator} …; empty for everyone
 * @param text  the whole file
 */
public record NamedQuery(String name, String group, String summary, String summaryEn, String description, String descriptionEn,
                         List<String> users, List<Parameter> parameters, Query query, String text) {

    /** The same question with bounds for its rows; where it did not ask for them, with {@code limit} and {@code offset}. */
    NamedQuery paged(long rows) {
        if (form() == Answer.Form.ASK) {
            return this;
        }
        var all = new ArrayList<>(parameters.stream().map(parameter -> parameter.type() == ParameterType.LIMIT ? parameter.within(rows) : parameter).toList());
        Stream.of(Parameter.limit(rows), Parameter.offset()).filter(page -> parameter(page.name()).isEmpty()).forEach(all::add);
        return new NamedQuery(name, group, summary, summaryEn, description, descriptionEn, users, all, query, text);
    }

    public String summary(String language) {
        return language.equals("en") ? summaryEn : summary;
    }

    public String description(String language) {
        return language.equals("en") ? descriptionEn : description;
    }

    public Answer.Form form() {
        return query.isSelectType() ? Answer.Form.SELECT : query.isAskType() ? Answer.Form.ASK : Answer.Form.CONSTRUCT;
    }

    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(known -> known.name().equals(parameter)).findFirst();
    }

    /** The SPARQL of the file, without its header. */
    public String sparql() {
        return String.join("\n", text.lines().filter(line -> !line.startsWith("#+")).toList()).strip() + "\n";
    }
}
