package org.revelateur.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.springframework.http.MediaType;

/** The formats in which an answer can be had; {@code format=} names them by their code. */
public enum ResultFormat {
    JSON("json", "application/sparql-results+json", "srj", (document, out) -> RdfFormats.results(document.answer(), ResultSetLang.RS_JSON, out)),
    XML("xml", "application/sparql-results+xml", "srx", (document, out) -> RdfFormats.results(document.answer(), ResultSetLang.RS_XML, out)),
    CSV("csv", "text/csv;charset=utf-8", "csv", (document, out) -> Csv.STANDARD.write(document.answer(), out)),
    TSV("tsv", "text/tab-separated-values;charset=utf-8", "tsv", (document, out) -> RdfFormats.results(document.answer(), ResultSetLang.RS_TSV, out)),
    CSV_EXCEL("csv-excel", "text/csv;charset=utf-8", "csv", (document, out) -> Csv.EXCEL.write(document.answer(), out)),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Spreadsheet::write),
    HTML("html", "text/html;charset=utf-8", "html", (_, _) -> {
        throw new UnsupportedOperationException("A page is rendered by its template");
    }),
    TURTLE("turtle", "text/turtle;charset=utf-8", "ttl", (document, out) -> RdfFormats.graph(document.answer(), Lang.TURTLE, out)),
    JSON_LD("json-ld", "application/ld+json", "jsonld", (document, out) -> RdfFormats.graph(document.answer(), Lang.JSONLD, out)),
    N_TRIPLES("n-triples", "application/n-triples", "nt", (document, out) -> RdfFormats.graph(document.answer(), Lang.NTRIPLES, out));

    private interface Writer {
        void write(AnswerDocument document, OutputStream out) throws IOException;
    }

    private final String code;
    private final MediaType mediaType;
    private final String extension;
    private final Writer writer;

    ResultFormat(String code, String mediaType, String extension, Writer writer) {
        this.code = code;
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.extension = extension;
        this.writer = writer;
    }

    public String code() {
        return code;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** What a request may call it, its own name first. */
    List<MediaType> types() {
        return this == JSON || this == JSON_LD ? List.of(mediaType, MediaType.APPLICATION_JSON) : List.of(mediaType);
    }

    /** Of a file in this format, without the dot. */
    public String extension() {
        return extension;
    }

    /** The formats for answers of this form, the one given to whoever does not ask first. */
    public static List<ResultFormat> of(Answer.Form form) {
        return form == Answer.Form.CONSTRUCT ? List.of(TURTLE, JSON_LD, N_TRIPLES, CSV, CSV_EXCEL, TSV, XLSX, HTML)
                : List.of(JSON, XML, CSV, CSV_EXCEL, TSV, XLSX, HTML);
    }

    public static Optional<ResultFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
    }

    /** Whether a browser should save it rather than show it. */
    boolean isDownload() {
        return this == CSV || this == TSV || this == CSV_EXCEL || this == XLSX;
    }

    boolean showsSources() {
        return this == XLSX || this == HTML;
    }

    void write(AnswerDocument document, OutputStream out) throws IOException {
        writer.write(document, out);
    }
}
