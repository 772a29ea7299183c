package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.revelateur.recommend.Recommendations;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Parameters;
import org.revelateur.search.Hit;
import org.revelateur.search.Kind;
import org.revelateur.search.Search;
import org.revelateur.site.Page;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Proposal;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.Withdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The facilitator's desk of one session: opening and closing, arranging cards, the deck, the choices; and the screen for all. */
@Page
@RequestMapping("/ateliers/animer/{id}")
class LeadController {
    private static final int LONGEST = 240; // minutes

    /** A need that a territory chose, with what the graph recommends for it and what stands on the board. */
    record Deck(Thing territory, Thing need, Recommendations recommended, List<Card> cards, List<String> chosen) {
        public boolean holds(String solution) {
            return cards.stream().anyMatch(card -> card.solution().map(Thing::id).equals(Optional.of(solution)));
        }
    }

    /** The needs among which a territory chooses, with their votes. */
    record Ballot(Thing territory, List<Candidate> candidates) {
    }

    record Candidate(Thing need, int votes, Optional<String> chosen) {
    }

    private final Camps camps;
    private final Knowledge knowledge;
    private final Preparation preparation;
    private final Search search;
    private final Streams streams;
    private final PageAddresses addresses;
    private final ApplicationEventPublisher events;

    LeadController(Camps camps, Knowledge knowledge, Preparation preparation, Search search, Streams streams, PageAddresses addresses, ApplicationEventPublisher events) {
        this.camps = camps;
        this.knowledge = knowledge;
        this.preparation = preparation;
        this.search = search;
        this.streams = streams;
        this.addresses = addresses;
        this.events = events;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/seances/{number}")
    String desk(@PathVariable String id, @PathVariable int number, HttpServletRequest request, Model model) {
        show(id, number, request, model);
        var live = camps.get(id);
        var session = session(number);
        var cards = live.cards(card -> card.stands() && card.session() == session);
        var language = Languages.of(request);
        model.addAttribute("alike", Likeness.among(cards));
        model.addAttribute("meant", cards.stream().filter(card -> card.need().isEmpty()).collect(Collectors.toMap(Card::id, card -> needs(card.text(), language))));
        model.addAttribute("themes", knowledge.all("Theme", language));
        model.addAttribute("ballots", session == Session.NEEDS ? ballots(live) : List.of());
        model.addAttribute("decks", session == Session.SOLUTIONS || session == Session.FACTORS ? decks(live, language) : List.of());
        return "workshop-desk";
    }

    /** What everybody in the room sees, in large letters. */
    @GetMapping("/seances/{number}/ecran")
    String screen(@PathVariable String id, @PathVariable int number, HttpServletRequest request, Model model) {
        show(id, number, request, model);
        model.addAttribute("codes", CampsController.codes(camps.get(id).camp().rooms(), addresses.root(request)));
        model.addAttribute("root", addresses.root(request));
        return "workshop-screen";
    }

    private void show(String id, int number, HttpServletRequest request, Model model) {
        var live = camps.get(id);
        var session = session(number);
        String language = Languages.of(request);
        var seen = inRoom(request);
        model.addAttribute("camp", live.camp());
        model.addAttribute("stand", live.stand());
        model.addAttribute("phase", session);
        model.addAttribute("room", Optional.ofNullable(request.getParameter("salle")).orElse(""));
        model.addAttribute("board", BoardView.of(session, live.cards(card -> card.stands() && card.session() == session && seen.test(card)), knowledge.kinds(language), knowledge.publics(language)));
        model.addAttribute("blank", BoardView.blank(session));
    }

    private static Predicate<Card> inRoom(HttpServletRequest request) {
        int room = (int) Parameters.any(request).number("salle", 0, 0, 20);
        return card -> room == 0 || card.room() == room;
    }

    @GetMapping(path = "/evenements", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id, HttpServletRequest request) {
        return streams.open(camps.get(id), inRoom(request), RoomController.since(request));
    }

    private List<Thing> needs(String text, String language) {
        return search.find(Kind.NEED, text, language, 0, 3).hits().stream().map(LeadController::thing).toList();
    }

    private static Thing thing(Hit hit) {
        return new Thing(hit.id(), hit.label());
    }

    private static List<Ballot> ballots(LiveCamp live) {
        return live.camp().territories().stream().map(territory -> {
            var chosen = live.selections().needs(territory.id());
            var candidates = live.needs(territory.id()).stream().map(need -> new Candidate(need,
                    live.cards(card -> card.stands() && card.session() == Session.NEEDS && card.territory().equals(territory) && card.need().equals(Optional.of(need))).stream().mapToInt(Card::votes).sum(),
                    chosen.stream().filter(choice -> choice.need().equals(need)).map(choice -> (choice.emerging() ? "e" : "x") + choice.rank()).findFirst()))
                    .sorted((one, other) -> Integer.compare(other.votes(), one.votes())).toList();
            return new Ballot(territory, candidates);
        }).toList();
    }

    private List<Deck> decks(LiveCamp live, String language) {
        return live.camp().territories().stream().flatMap(territory -> live.selections().needs(territory.id()).stream().map(choice -> new Deck(territory, choice.need(),
                knowledge.solutions(choice.need(), territory.id(), language),
                live.cards(card -> card.stands() && card.session() == Session.SOLUTIONS && card.kind().equals("solution-inspirante") && card.territory().equals(territory)
                        && card.need().equals(Optional.of(choice.need()))),
                live.selections().solutions(territory.id(), choice.need().id()).stream().map(chosen -> chosen.solution().orElseThrow().id()).toList()))).toList();
    }

    // ---- The session

    @PostMapping("/seances/{number}/ouvrir")
    String open(@PathVariable String id, @PathVariable int number) {
        var live = camps.get(id);
        var session = session(number);
        boolean first = live.cards(card -> card.session() == session).isEmpty();
        live.open(session);
        if (first) {
            live.place(preparation.start(live, session));
        }
        return desk(id, number);
    }

    @PostMapping("/seances/{number}/fermer")
    String close(@PathVariable String id, @PathVariable int number) {
        camps.get(id).close(session(number));
        return desk(id, number);
    }

    @PostMapping("/seances/{number}/minuteur")
    String timer(@PathVariable String id, @PathVariable int number, HttpServletRequest request) {
        long minutes = Parameters.any(request).number("minutes", 0, 0, LONGEST);
        camps.get(id).timer(minutes == 0 ? Optional.empty() : Optional.of(Instant.now().plus(Duration.ofMinutes(minutes))));
        return desk(id, number);
    }

    // ---- The cards

    @PostMapping("/seances/{number}/fusionner")
    String merge(@PathVariable String id, @PathVariable int number, @RequestParam String card, @RequestParam String into) {
        camps.get(id).merge(card, into.strip());
        return desk(id, number) + "#c" + into.strip();
    }

    @PostMapping("/seances/{number}/lier")
    String link(@PathVariable String id, @PathVariable int number, @RequestParam String card, @RequestParam Optional<String> besoin, @RequestParam Optional<String> solution) {
        camps.get(id).link(card, besoin.filter(code -> !code.isBlank()).map(code -> knowledge.thing("need", code)),
                solution.filter(code -> !code.isBlank()).map(code -> knowledge.thing("solution", code)));
        return desk(id, number) + "#c" + card;
    }

    @PostMapping("/seances/{number}/proposer")
    String propose(@PathVariable String id, @PathVariable int number, @RequestParam String card, @RequestParam String theme, @RequestParam String cle,
                   @RequestParam String fr, @RequestParam String en) {
        String need = theme + "/" + cle.strip();
        if (!cle.strip().matches("[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?") || knowledge.knows("need", need)) {
            throw new MalformedParameter("cle", cle, "des lettres minuscules, chiffres et tirets, qu'aucun besoin de ce thème n'a déjà", "lower-case letters, digits and hyphens that no need of this theme has yet");
        }
        if (fr.isBlank() || en.isBlank() || fr.length() > 120 || en.length() > 120) {
            throw new MalformedParameter("fr", fr, "un nom en français et un en anglais, 120 caractères au plus", "a name in French and one in English, at most 120 characters");
        }
        var live = camps.get(id);
        String text = live.cards(one -> one.id().equals(card)).stream().map(Card::text).findFirst().orElse(fr);
        live.propose(card, new Proposal(need, knowledge.thing("theme", theme).id(), fr.strip(), en.strip(), text));
        return desk(id, number) + "#c" + card;
    }

    @PostMapping("/seances/{number}/retirer")
    String remove(@PathVariable String id, @PathVariable int number, @RequestParam String card) {
        var gone = camps.get(id).delete(card);
        events.publishEvent(new Withdrawn(id, gone.text()));
        return desk(id, number);
    }

    /** Puts solutions of the recommendation on the board of every room of the territory, with their reasons. */
    @PostMapping("/seances/{number}/jeu")
    String deck(@PathVariable String id, @PathVariable int number, @RequestParam String territoire, @RequestParam String besoin,
                @RequestParam(defaultValue = "") List<String> solution) {
        var live = camps.get(id);
        live.place(preparation.deck(live, territoire, besoin, solution));
        return desk(id, number);
    }

    // ---- The choices

    /** {@code choix}: for each need {@code code=x1}, its place among the existing ones, or {@code e1}, among the emerging. */
    @PostMapping("/seances/1/choix")
    String chooseNeeds(@PathVariable String id, @RequestParam String territoire, HttpServletRequest request) {
        camps.get(id).selections().needs(territoire, ranked(request, "x"), ranked(request, "e"));
        return desk(id, 1) + "#choix-" + territoire;
    }

    @PostMapping("/seances/2/choix")
    String chooseSolutions(@PathVariable String id, @RequestParam String territoire, @RequestParam String besoin, HttpServletRequest request) {
        camps.get(id).selections().solutions(territoire, besoin, ranked(request, "x"));
        return desk(id, 2) + "#choix-" + territoire;
    }

    /** Of the fields {@code rang:…} those whose value begins so, in the order of what follows. */
    private static List<String> ranked(HttpServletRequest request, String list) {
        return request.getParameterMap().entrySet().stream().filter(field -> field.getKey().startsWith("rang:") && field.getValue()[0].matches(list + "\\d"))
                .sorted((one, other) -> one.getValue()[0].compareTo(other.getValue()[0])).map(field -> field.getKey().substring("rang:".length())).toList();
    }

    private static Session session(int number) {
        return Session.numbered(number).orElseThrow(() -> new MalformedParameter("séance", Integer.toString(number), "1 à 4", "1 to 4"));
    }

    private static String desk(String id, int number) {
        return "redirect:/ateliers/animer/" + id + "/seances/" + number;
    }
}
