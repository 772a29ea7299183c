package org.revelateur.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.revelateur.graph.GraphStore;
import org.revelateur.pdf.Pdf;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Paris;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The inquiry report: as it would be now, for the facilitator, who writes a foreword and approves; and each approved version, for all. */
@Page
class ReportController {
    private static final int LONGEST = 20_000;

    private final GraphStore store;
    private final Resources resources;
    private final Archive archive;
    private final ITemplateEngine templates;
    private final InstantSource clock = InstantSource.system();

    ReportController(GraphStore store, Resources resources, Archive archive, ITemplateEngine templates) {
        this.store = store;
        this.resources = resources;
        this.archive = archive;
        this.templates = templates;
    }

    @GetMapping("/ateliers/animer/{id}/rapport")
    String draft(@PathVariable String id, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("body", body(id, 0));
        model.addAttribute("foreword", archive.foreword(id));
        return page(id, 0, model);
    }

    @PostMapping("/ateliers/animer/{id}/rapport")
    String approve(@PathVariable String id, @RequestParam(defaultValue = "") String avant, @RequestParam Optional<String> approuver) {
        if (avant.length() > LONGEST) {
            throw new MalformedParameter("avant", avant, "%d caractères au plus".formatted(LONGEST), "at most %d characters".formatted(LONGEST));
        }
        resources.resolve("workshop", id);
        archive.foreword(id, avant.strip());
        if (approuver.isEmpty()) {
            return "redirect:/ateliers/animer/" + id + "/rapport";
        }
        int version = archive.versions(id).size() + 1;
        archive.add(id, body(id, version));
        return "redirect:/ateliers/" + id + "/rapport";
    }

    @GetMapping("/ateliers/{id}/rapport")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        int version = version(id, request);
        model.addAttribute("body", archive.version(id, version).orElseThrow());
        return page(id, version, model);
    }

    @GetMapping("/ateliers/{id}/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, HttpServletRequest request) throws IOException {
        int version = version(id, request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rapport-%s-%d.pdf\"".formatted(id, version)).body(pdf(archive.version(id, version).orElseThrow()));
    }

    private byte[] pdf(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(templates.process("report-pdf", new Context(Locale.FRENCH, Map.of("body", body))), out);
        return out.toByteArray();
    }

    private String page(String id, int version, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("version", version);
        model.addAttribute("versions", archive.versions(id));
        return "workshop-report";
    }

    /** The version asked for, or the newest that was approved. */
    private int version(String id, HttpServletRequest request) {
        var versions = archive.versions(checked(id));
        if (versions.isEmpty()) {
            throw WorkshopProblem.notFound("Aucun rapport approuvé pour l'atelier « %s ».".formatted(id), "No approved report for the workshop '%s'.".formatted(id));
        }
        return (int) Parameters.any(request).number("version", versions.getLast(), versions.getFirst(), versions.getLast());
    }

    private String checked(String id) {
        return Iris.key(resources.resolve("workshop", id).getURI());
    }

    private String body(String id, int version) {
        var report = ReportReader.read(store, resources.resolve("workshop", id), id);
        return templates.process("report-body", Set.of("body"), new Context(Locale.FRENCH,
                Map.of("report", report, "foreword", archive.foreword(id).lines().filter(line -> !line.isBlank()).toList(), "version", version, "today", Paris.today(clock))));
    }
}
