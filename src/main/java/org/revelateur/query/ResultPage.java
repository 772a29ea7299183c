package org.revelateur.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** An answer as the template {@code query-result} shows it. */
record ResultPage(NamedQuery query, String language, Map<String, String> parameters, List<String> columns, List<List<Cell>> rows, int found,
                  List<Download> downloads, List<AnswerDocument.Source> sources, String licence, String licenceUrl, long version, String date) {
    private static final int ROWS_SHOWN = 1_000; // the rest is in the downloads

    /** A cell's text, with the address that it leads to, if any. */
    public record Cell(String text, @Nullable String link, boolean number) {
    }

    /** The same answer in another format. */
    public record Download(String format, String url) {
    }

    static ModelAndView of(AnswerDocument document) {
        var page = new ResultPage(document.query(), document.language(), document.parameters(), document.answer().columns(),
                rows(document.answer()), document.answer().rows().size(), downloads(document), document.sources(), AnswerDocument.LICENCE,
                AnswerDocument.LICENCE_URL, document.answer().version(), document.date().toString());
        return new ModelAndView("query-result", "page", page);
    }

    public boolean english() {
        return language.equals("en");
    }

    public boolean cut() {
        return rows.size() < found;
    }

    private static List<List<Cell>> rows(Answer answer) {
        return answer.rows().stream().limit(ROWS_SHOWN).map(row -> answer.columns().stream().map(column -> {
            var node = row.get(column);
            return node == null ? new Cell("", null, false)
                    : new Cell(Cells.text(node), Cells.isWebAddress(node) ? node.getURI() : null, Cells.number(node).isPresent());
        }).toList()).toList();
    }

    private static List<Download> downloads(AnswerDocument document) {
        return ResultFormat.of(document.answer().form()).stream().filter(format -> format != ResultFormat.HTML).map(format -> {
            var url = UriComponentsBuilder.fromPath("/api/queries/" + document.query().name());
            document.parameters().keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
            url.queryParam("format", format.code());
            return new Download(format.code(), url.encode().buildAndExpand(document.parameters()).toUriString());
        }).toList();
    }
}
