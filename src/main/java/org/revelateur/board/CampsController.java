package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.revelateur.resource.Languages;
import org.revelateur.resource.PageAddresses;
import org.revelateur.site.Page;
import org.revelateur.workshops.Camp.Room;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way into workshops, and the facilitator's list of camps. */
@Page
class CampsController {
    private static final String DESK = "redirect:/ateliers/animer";

    private final Camps camps;
    private final Knowledge knowledge;
    private final PageAddresses addresses;

    CampsController(Camps camps, Knowledge knowledge, PageAddresses addresses) {
        this.camps = camps;
        this.knowledge = knowledge;
        this.addresses = addresses;
    }

    /** What is shown at a desk is for who sits there. */
    @ModelAttribute
    void keepNothing(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/ateliers/animer")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @GetMapping("/ateliers")
    String entrance(HttpServletRequest request, Model model) {
        model.addAttribute("published", knowledge.all("Workshop", Languages.of(request)));
        return "workshops";
    }

    @GetMapping("/ateliers/animer")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("camps", camps.all());
        model.addAttribute("sessions", Session.values());
        return "workshop-camps";
    }

    @PostMapping("/ateliers/animer")
    String create(HttpServletRequest request) {
        return DESK + "/" + camps.create(CampForm.read(request, camps, knowledge)).camp().id();
    }

    @GetMapping("/ateliers/animer/{id}")
    String camp(@PathVariable String id, HttpServletRequest request, Model model) {
        var live = camps.get(id);
        model.addAttribute("camp", live.camp());
        model.addAttribute("stand", live.stand());
        model.addAttribute("contributions", live.cards(card -> card.isAContribution()).size());
        model.addAttribute("relays", knowledge.all("CommunicationRelay", Languages.of(request)));
        model.addAttribute("root", addresses.root(request));
        model.addAttribute("codes", codes(live.camp().rooms(), addresses.root(request)));
        return "workshop-camp";
    }

    static Map<Integer, QrCodes> codes(List<Room> rooms, String root) {
        return rooms.stream().collect(Collectors.toMap(Room::number, room -> QrCodes.of(root + "/salle/" + room.code())));
    }

    @PostMapping("/ateliers/animer/{id}/supprimer")
    String delete(@PathVariable String id) {
        camps.delete(id);
        return DESK;
    }
}
