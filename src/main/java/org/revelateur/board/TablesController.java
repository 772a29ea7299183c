package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.site.Page;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Boards in and out as tables: first a look at the columns and a dry run, then all lines or none. */
@Page
@RequestMapping("/ateliers/animer/{id}")
class TablesController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SHOWN = 5;

    private final Camps camps;
    private final Knowledge knowledge;

    TablesController(Camps camps, Knowledge knowledge) {
        this.camps = camps;
        this.knowledge = knowledge;
    }

    @GetMapping("/tableau.xlsx")
    void write(@PathVariable String id, HttpServletResponse response) throws IOException {
        var live = camps.get(id);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xlsx\"".formatted(id));
        BoardFile.write(live, knowledge.kinds("fr"), knowledge.publics("fr"), response.getOutputStream());
    }

    @GetMapping("/import")
    String choose(@PathVariable String id, Model model, HttpServletRequest request) {
        return page(id, model, request);
    }

    @PostMapping("/import")
    String read(@PathVariable String id, @RequestParam MultipartFile fichier, Model model, HttpServletRequest request) throws IOException {
        return preview(id, fichier.getBytes(), model, request);
    }

    /** Again with other columns, or for good. */
    @PostMapping("/import/essai")
    String again(@PathVariable String id, @RequestParam String contenu, @RequestParam(defaultValue = "") String confirmer, Model model, HttpServletRequest request) {
        byte[] bytes = bytes(contenu);
        if (confirmer.isEmpty()) {
            return preview(id, bytes, model, request);
        }
        var live = camps.get(id);
        var outcome = outcome(id, BoardFile.read(bytes), request);
        if (!outcome.faults().isEmpty()) {
            return preview(id, bytes, model, request);
        }
        live.place(outcome.cards());
        return "redirect:/ateliers/animer/" + id;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException other) {
            throw new MalformedParameter("contenu", base64, "le fichier de l'étape précédente", "the file of the step before");
        }
    }

    private String preview(String id, byte[] bytes, Model model, HttpServletRequest request) {
        var file = BoardFile.read(bytes);
        model.addAttribute("file", file);
        model.addAttribute("rows", file.rows().stream().limit(SHOWN).toList());
        model.addAttribute("columns", columns(file, request));
        model.addAttribute("outcome", outcome(id, file, request));
        model.addAttribute("content", Base64.getEncoder().encodeToString(bytes));
        return page(id, model, request);
    }

    private String page(String id, Model model, HttpServletRequest request) {
        model.addAttribute("camp", camps.get(id).camp());
        model.addAttribute("sessions", Session.values());
        model.addAttribute("publics", knowledge.publics(Languages.of(request)));
        model.addAttribute("chosen", session(request).number());
        model.addAttribute("audience", audience(request).code());
        return "workshop-import";
    }

    private Transfer.Outcome outcome(String id, BoardFile file, HttpServletRequest request) {
        return new Transfer(camps.get(id).camp(), knowledge, columns(file, request), session(request), audience(request), Languages.of(request)).of(file);
    }

    private static Session session(HttpServletRequest request) {
        return Session.numbered((int) Parameters.any(request).number("seance", 1, 1, 4)).orElseThrow();
    }

    private static Audience audience(HttpServletRequest request) {
        return Parameters.any(request).text("public").flatMap(Audience::of).orElse(Audience.CITIZENS);
    }

    /** As the form says, or as the names of the columns suggest. */
    private static Map<String, Integer> columns(BoardFile file, HttpServletRequest request) {
        return BoardFile.FIELDS.keySet().stream().sorted().collect(Collectors.toMap(field -> field,
                field -> Parameters.any(request).text("colonne:" + field).filter(text -> text.matches("-1|\\d{1,3}")).map(Integer::valueOf).orElseGet(() -> file.column(field)),
                (one, _) -> one, TreeMap::new));
    }
}
