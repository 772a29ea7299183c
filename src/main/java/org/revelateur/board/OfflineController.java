package org.revelateur.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A room without network: one file with its needs and solutions, and a form whose answers are saved as a table that the desk imports. */
@Controller
class OfflineController {

    /** What a territory of the room has on the table. */
    record Table(Thing territory, List<Knowledge.MappedNeed> map, List<Card> deck) {
    }

    private final Camps camps;
    private final Knowledge knowledge;
    private final ITemplateEngine templates;

    OfflineController(Camps camps, Knowledge knowledge, ITemplateEngine templates) {
        this.camps = camps;
        this.knowledge = knowledge;
        this.templates = templates;
    }

    @GetMapping("/ateliers/animer/{id}/salles/{number}/hors-ligne.html")
    void pack(@PathVariable String id, @PathVariable int number, HttpServletResponse response) throws IOException {
        var live = camps.get(id);
        var room = live.camp().room(number).orElseThrow(() -> WorkshopProblem.noRoom(Integer.toString(number)));
        var tables = room.territory().map(List::of).orElse(live.camp().territories()).stream().map(territory -> new Table(territory, knowledge.needsMap(territory.id()),
                live.cards(card -> card.stands() && card.session() == Session.SOLUTIONS && card.solution().isPresent() && card.territory().equals(territory) && card.room() == number))).toList();
        String page = templates.process("workshop-offline", new Context(Locale.FRENCH, Map.of("camp", live.camp(), "room", room, "tables", tables, "sessions", Session.values(),
                "kinds", knowledge.kinds("fr"), "needs", knowledge.all("Need", "fr"))));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-salle-%d.html\"".formatted(id, number)); // opened from a disk, where this server's policy does not reach
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
