package org.revelateur.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.revelateur.graph.Author;
import org.revelateur.resource.Body;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/imports}: what can be imported, templates to fill in, and a file taken in by an editor; {@code /local/imports} for commands. */
@RestController
class ImportController {
    private final Imports imports;
    private final DataSize limit;

    ImportController(Imports imports, @Value("${revelateur.sparql.body:20MB}") DataSize limit) {
        this.imports = imports;
        this.limit = limit;
    }

    /** @param columns empty for a provider's own format */
    record Kind(String id, String description, List<Column> columns, List<String> templates) {

        /** A column, for who fills it in. */
        record Column(String name, boolean required, String description) {
        }
    }

    @GetMapping("/api/imports")
    List<Kind> kinds(HttpServletRequest request) {
        Parameters.of(request);
        return ImportKinds.all(Languages.of(request));
    }

    @GetMapping("/api/imports/{kind}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String kind, HttpServletRequest request) {
        Parameters.of(request);
        return template(kind + ".csv", "text/csv;charset=UTF-8", Blank.csv(table(kind)));
    }

    @GetMapping("/api/imports/{kind}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String kind, HttpServletRequest request) throws IOException {
        Parameters.of(request);
        return template(kind + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Blank.xlsx(table(kind), Languages.of(request)));
    }

    private static Table table(String kind) {
        return Table.of(kind).orElseThrow(() -> new UnknownImport(kind, Imports.kinds()));
    }

    private static ResponseEntity<byte[]> template(String file, String type, byte[] content) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString()).body(content);
    }

    /** By an account that may write: the security chain lets no other through. */
    @PostMapping("/api/imports/{kind}")
    ResponseEntity<Report> take(@PathVariable String kind, Principal user, HttpServletRequest request) throws IOException {
        return take(kind, user.getName(), limit, request);
    }

    @PostMapping("/local/imports/{kind}")
    ResponseEntity<Report> takeFile(@PathVariable String kind, HttpServletRequest request) throws IOException {
        return take(kind, "ligne de commande", DataSize.ofBytes(Integer.MAX_VALUE - 8), request);
    }

    private ResponseEntity<Report> take(String kind, String user, DataSize limit, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request, "dry-run", "need", "source", "reason");
        String dryRun = parameters.text("dry-run").orElse("false");
        if (!dryRun.matches("true|false")) {
            throw new MalformedParameter("dry-run", dryRun, "true ou false", "true or false");
        }
        var author = new Author(user, Optional.of(parameters.text("reason").orElse("import " + kind)));
        var report = imports.run(Body.bytes(request, limit), new Imports.Order(kind, dryRun.equals("true"), parameters.text("need").orElse(""),
                parameters.text("source").orElse(""), author, Languages.of(request)));
        return ResponseEntity.status(report.taken() || report.dryRun() ? 200 : 422).body(report);
    }
}
