package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.revelateur.pdf.Pdf;
import org.revelateur.resource.PageAddresses;
import org.revelateur.vocab.Iris;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What a workshop needs on paper, as tagged PDF: the deck of solutions, eight a sheet and their backs; the needs map; the problem trees. */
@Controller
class PrintController {
    private static final int A_SHEET = 8;
    private static final int A_ROW = 2;
    private static final int A_POSTER_ROW = 5;

    /** A card of the deck; the picture leads to its page. */
    record Printed(String name, String text, String address, String picture, List<String> reasons) {
    }

    record Poster(Thing territory, List<List<Knowledge.MappedNeed>> rows) {
    }

    private final Camps camps;
    private final Knowledge knowledge;
    private final PageAddresses addresses;
    private final ITemplateEngine templates;

    PrintController(Camps camps, Knowledge knowledge, PageAddresses addresses, ITemplateEngine templates) {
        this.camps = camps;
        this.knowledge = knowledge;
        this.addresses = addresses;
        this.templates = templates;
    }

    @GetMapping("/ateliers/animer/{id}/jeu.pdf")
    ResponseEntity<byte[]> deck(@PathVariable String id, HttpServletRequest request) throws IOException {
        var live = camps.get(id);
        var cards = new HashMap<String, Card>();
        live.cards(card -> card.stands() && card.session() == Session.SOLUTIONS && card.solution().isPresent())
                .forEach(card -> cards.putIfAbsent(card.solution().orElseThrow().id(), card));
        String root = addresses.root(request);
        var printed = cards.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).map(card -> printed(card, root)).toList();
        return pdf("print-deck", Map.of("camp", live.camp(), "sheets", slices(printed, A_SHEET).stream().map(sheet -> slices(sheet, A_ROW)).toList()));
    }

    private static Printed printed(Card card, String root) {
        String address = root + PageAddresses.path(Iris.thing("solution", card.solution().orElseThrow().id()));
        return new Printed(card.solution().get().label(), card.text(), address, QrCodes.of(address).png(), card.notes());
    }

    @GetMapping("/ateliers/animer/{id}/carte.pdf")
    ResponseEntity<byte[]> map(@PathVariable String id) throws IOException {
        var camp = camps.get(id).camp();
        return pdf("print-map", Map.of("camp", camp, "posters", camp.territories().stream().map(territory -> new Poster(territory, slices(knowledge.needsMap(territory.id()), A_POSTER_ROW))).toList()));
    }

    @GetMapping("/ateliers/animer/{id}/arbres.pdf")
    ResponseEntity<byte[]> trees(@PathVariable String id) throws IOException {
        LiveCamp live = camps.get(id);
        var cards = live.cards(card -> card.stands() && card.session() == Session.NEEDS);
        return pdf("print-trees", Map.of("camp", live.camp(), "trees", BoardView.of(Session.NEEDS, cards, Map.of(), Map.of()).trees()));
    }

    private ResponseEntity<byte[]> pdf(String template, Map<String, Object> model) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(templates.process(template, new Context(Locale.FRENCH, model)), out);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_PDF).body(out.toByteArray());
    }

    private static <T> List<List<T>> slices(List<T> all, int size) {
        var slices = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += size) {
            slices.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return slices;
    }
}
