package org.revelateur.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.Author;
import org.revelateur.graph.GraphStore;
import org.revelateur.history.History;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Form;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Resources;
import org.revelateur.resource.UnknownKind;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /modifier/{kind}/{key}}: a thing in a form, for editors; without a key a new one. The security chain lets no others in. */
@Page
class EditingController {
    private static final int REMEMBERED = 10;

    private final GraphStore store;
    private final ShapeForms forms;
    private final Editor editor;
    private final Resources resources;
    private final History history;

    EditingController(GraphStore store, @Lazy ShapeForms forms, Editor editor, Resources resources, History history) {
        this.store = store;
        this.forms = forms;
        this.editor = editor;
        this.resources = resources;
        this.history = history;
    }

    @GetMapping("/modifier/{kind}")
    String blank(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response, Model model) {
        var editable = editable(kind);
        String language = Languages.of(request);
        return show(new Shown(editable, null, "", store.read(graph -> forms.fields(editable, null, new Facts(graph, language))), List.of(), 0), request, response, model);
    }

    @GetMapping("/modifier/{kind}/{*key}")
    String form(@PathVariable String kind, @PathVariable String key, @RequestParam Optional<String> version, HttpServletRequest request, HttpServletResponse response, Model model) {
        var editable = editable(kind);
        Node thing = resources.resolve(kind, key.substring(1));
        model.addAttribute("saved", version.filter(number -> number.matches("\\d{1,15}")).orElse(""));
        String language = Languages.of(request);
        return show(store.read(graph -> {
            var facts = new Facts(graph, language);
            return new Shown(editable, thing, facts.label(thing), forms.fields(editable, thing, facts), List.of(), store.version());
        }), request, response, model);
    }

    @PostMapping("/modifier/{kind}")
    String make(@PathVariable String kind, @RequestParam Optional<String> reason, Principal user, HttpServletRequest request, HttpServletResponse response, Model model) {
        var editable = editable(kind);
        String language = Languages.of(request);
        var sent = sent(store.read(graph -> forms.fields(editable, null, new Facts(graph, language))), request);
        String key = sent.stream().filter(field -> field.name().equals("dcterms-identifier")).flatMap(field -> field.values().stream()).findFirst()
                .orElseGet(() -> "saisie/" + store.version() + "-" + Math.floorMod(System.nanoTime(), 100_000));
        if (resources.keys(kind).contains(key)) {
            return refused(new Shown(editable, null, "", sent, List.of(language.equals("en") ? "“%s” exists already".formatted(key) : "« %s » existe déjà".formatted(key)), 0), request, response, model);
        }
        return save(editable, Rev.thing(kind, key), true, sent, new Author(user.getName(), reason), request, response, model);
    }

    @PostMapping("/modifier/{kind}/{*key}")
    String change(@PathVariable String kind, @PathVariable String key, @RequestParam Optional<String> reason, @RequestParam(defaultValue = "0") long read, Principal user,
                  HttpServletRequest request, HttpServletResponse response, Model model) {
        var editable = editable(kind);
        Node thing = resources.resolve(kind, key.substring(1));
        String language = Languages.of(request);
        var sent = sent(store.read(graph -> forms.fields(editable, thing, new Facts(graph, language))), request);
        var since = history.of(thing).stream().map(touch -> touch.version().number()).filter(number -> number > read).findFirst();
        if (since.isPresent()) {
            String said = (language.equals("en") ? "Somebody changed this record meanwhile (version %d): look at it again before you save" : "Quelqu'un a modifié cette fiche entre-temps (version %d) : relisez-la avant d'enregistrer").formatted(since.get());
            return refused(new Shown(editable, thing, key.substring(1), sent, List.of(said), store.version()), request, response, model);
        }
        return save(editable, thing, false, sent, new Author(user.getName(), reason), request, response, model);
    }

    private String save(Editable editable, Node thing, boolean isNew, List<Field> sent, Author author, HttpServletRequest request, HttpServletResponse response, Model model) {
        var outcome = editor.save(editable, thing, isNew, sent, author, Languages.of(request));
        if (outcome.refused()) {
            return refused(new Shown(editable, isNew ? null : thing, isNew ? "" : Facts.key(thing), outcome.fields(), outcome.problems(), store.version()), request, response, model);
        }
        String version = outcome.made().map(made -> "?version=" + made.version()).orElse("?version=" + store.version());
        return "redirect:" + address(editable, thing) + version + Links.of(request).lang().map(language -> "&lang=" + language).orElse("");
    }

    /** What the page shows of a form. */
    record Shown(Editable editable, @Nullable Node thing, String label, List<Field> fields, List<String> problems, long version) {
    }

    private String refused(Shown shown, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(shown, request, response, model);
    }

    private String show(Shown shown, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", shown);
        model.addAttribute("action", shown.thing() == null ? "/modifier/" + shown.editable().kind() : address(shown.editable(), shown.thing()));
        model.addAttribute("thing", shown.thing() == null ? "" : Links.of(request).thing(shown.thing()));
        model.addAttribute("history", shown.thing() == null ? List.of() : history.of(shown.thing()).stream().limit(REMEMBERED).toList());
        model.addAttribute("wrong", !shown.problems().isEmpty() || shown.fields().stream().anyMatch(field -> !field.problems().isEmpty()));
        return "editing";
    }

    private static String address(Editable editable, Node thing) {
        return "/modifier/" + editable.kind() + "/" + Links.value(Iris.key(thing.getURI()));
    }

    /** What came for each field: choices as they are, several texts a line each. */
    private static List<Field> sent(List<Field> fields, HttpServletRequest request) {
        return fields.stream().map(field -> {
            String[] given = Optional.ofNullable(request.getParameterValues(field.name())).orElse(new String[0]);
            boolean lines = field.many() && field.choices().isEmpty() && field.form() != Form.BOOLEAN;
            return field.holding(Arrays.stream(given).flatMap(text -> lines ? text.lines() : List.of(text).stream()).map(String::strip).filter(text -> !text.isEmpty()).toList());
        }).toList();
    }

    private static Editable editable(String kind) {
        return Editable.of(kind).orElseThrow(() -> new UnknownKind(kind, Arrays.stream(Editable.values()).map(Editable::kind).toList()));
    }
}
