package org.revelateur.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.revelateur.graph.GraphStore;
import org.revelateur.maps.Outlines;
import org.revelateur.query.AnswerDocument;
import org.revelateur.query.Asked;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.ResultFormat;
import org.revelateur.questions.QuestionView.Download;
import org.revelateur.questions.QuestionView.Pages;
import org.revelateur.questions.QuestionView.Result;
import org.revelateur.resource.Facts;
import org.revelateur.site.Links;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes what a page shows of an answer. */
@Component
class QuestionReader {
    private static final long ROWS_SHOWN = 1_000; // of an answer that nobody asked in pages

    private final GraphStore store;
    private final Outlines outlines;

    QuestionReader(GraphStore store, Outlines outlines) {
        this.store = store;
        this.outlines = outlines;
    }

    /** What the request itself gives, beside what is usual. */
    static Map<String, String> given(NamedQuery query, HttpServletRequest request) {
        var given = new LinkedHashMap<String, String>();
        query.parameters().forEach(parameter -> Optional.ofNullable(request.getParameter(parameter.name())).map(String::strip).filter(text -> !text.isEmpty())
                .ifPresent(text -> given.put(parameter.name(), text)));
        return given;
    }

    Result result(Asked asked, AnswerDocument document, Map<String, String> given, Locale locale, Links links) {
        var texts = asked.texts();
        long from = Long.parseLong(texts.getOrDefault("offset", "0"));
        long most = Math.min(Long.parseLong(texts.getOrDefault("limit", Long.toString(ROWS_SHOWN))), ROWS_SHOWN);
        var rows = document.answer().rows();
        var shown = rows.subList(0, (int) Math.min(rows.size(), most));
        var table = store.read(graph -> new Tables(new Facts(graph, asked.language()), links, locale).of(document.answer(), shown));
        var picture = store.read(graph -> new Pictures(new Facts(graph, asked.language()), outlines, locale, asked.query().summary(asked.language())).of(document.answer(), shown));
        String name = asked.query().name();
        String api = address("/api/queries/" + name, given);
        return new Result(table, picture, pages(links.question(name), given, from, most, shown.size()), downloads(name, given, asked), api,
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + api, asked.sparql(), links.sparql(asked.sparql()), document.sources(),
                document.date().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)), document.answer().version());
    }

    private static Pages pages(String address, Map<String, String> given, long from, long most, int shown) {
        return new Pages(from + 1, from + shown, Optional.of(from - most).filter(_ -> from > 0).map(start -> page(address, given, Math.max(0, start), most)),
                Optional.of(from + most).filter(_ -> shown == most).map(start -> page(address, given, start, most)));
    }

    private static String page(String address, Map<String, String> given, long from, long most) {
        var paged = new LinkedHashMap<>(given);
        paged.put("limit", Long.toString(most));
        paged.put("offset", Long.toString(from));
        return address(address, paged);
    }

    private static List<Download> downloads(String name, Map<String, String> given, Asked asked) {
        return ResultFormat.of(asked.query().form()).stream().filter(format -> format != ResultFormat.HTML).map(format -> {
            var inFormat = new LinkedHashMap<>(given);
            inFormat.put("format", format.code());
            return new Download(format.code(), address("/api/queries/" + name, inFormat));
        }).toList();
    }

    private static String address(String path, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromUriString(path);
        parameters.forEach((name, value) -> address.replaceQueryParam(name, Links.value(value)));
        return address.build(true).toUriString();
    }
}
