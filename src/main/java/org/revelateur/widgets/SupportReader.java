package org.revelateur.widgets;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.Cells;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Facts;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Resources;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads who can help with a need on a territory, as the question {@code support-for-project} answers it, for people. */
@Component
class SupportReader {
    private static final String QUESTION = "support-for-project";

    /** @param offers those that fit best first */
    record Support(String need, String territory, List<Offer> offers) {
    }

    /**
     * @param facts      its type, amounts, last day and whether it is open, in words
     * @param conditions empty where none are known, as is the source
     */
    record Offer(Link actor, String name, List<String> facts, String conditions, String source) {
    }

    private final QueryCatalogue queries;
    private final GraphStore store;
    private final Resources resources;
    private final PageAddresses addresses;
    private final MessageSource messages;

    SupportReader(QueryCatalogue queries, GraphStore store, Resources resources, PageAddresses addresses, MessageSource messages) {
        this.queries = queries;
        this.store = store;
        this.resources = resources;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** @param asked parameters of the question; an offer with several sources is several of its rows */
    Support read(Map<String, String> asked, long limit, Locale locale) {
        var rows = queries.run(QUESTION, asked).rows();
        var seen = new HashSet<Node>();
        var offers = rows.stream().filter(row -> seen.add(row.get("offer"))).limit(limit).map(row -> offer(row, locale)).toList();
        return store.read(graph -> {
            var facts = new Facts(graph, locale.getLanguage());
            return new Support(facts.label(resources.resolve("need", asked.get("need"))), facts.label(resources.resolve("territory", asked.get("territory"))), offers);
        });
    }

    private Offer offer(Map<String, Node> row, Locale locale) {
        String actor = row.get("actor").getURI();
        var facts = Stream.of(text(row, "typeLabel"), amount(row, locale), lastDay(row, locale), Optional.of(words("embed.support." + Cells.text(row.get("state")), locale)));
        return new Offer(new Link(Facts.key(row.get("actor")), Cells.text(row.get("name")), addresses.of(actor)), Cells.text(row.get("offerName")),
                facts.flatMap(Optional::stream).toList(), text(row, "conditions").orElse(""),
                text(row, "source").filter(page -> new Source(page, "", false).followable()).orElse(""));
    }

    private Optional<String> amount(Map<String, Node> row, Locale locale) {
        var least = money(row, "amountMin", locale);
        var most = money(row, "amountMax", locale);
        return least.isPresent() && most.isPresent() ? Optional.of(words("embed.support.between", locale, least.get(), most.get()))
                : least.map(amount -> words("embed.support.from", locale, amount)).or(() -> most.map(amount -> words("embed.support.to", locale, amount)));
    }

    private static Optional<String> money(Map<String, Node> row, String column, Locale locale) {
        String currency = text(row, "currency").filter(code -> !code.equals("EUR")).orElse("€");
        return Optional.ofNullable(row.get(column)).flatMap(Cells::number).map(amount -> NumberFormat.getIntegerInstance(locale).format(amount) + "\u00a0" + currency);
    }

    private Optional<String> lastDay(Map<String, Node> row, Locale locale) {
        return text(row, "validThrough").filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(day -> words("embed.support.until", locale, LocalDate.parse(day).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale))));
    }

    private static Optional<String> text(Map<String, Node> row, String column) {
        return Optional.ofNullable(row.get(column)).map(Cells::text);
    }

    private String words(String message, Locale locale, Object... values) {
        return messages.getMessage(message, values, locale);
    }
}
