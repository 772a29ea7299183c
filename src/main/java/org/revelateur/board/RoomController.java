package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.revelateur.resource.Body;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.site.Page;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camp.Room;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Participant;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A room for its participants, who have neither account nor name: by forms alone, or livelier with the page's script. */
@Page
class RoomController {
    private static final String COOKIE = "salle";
    private static final DataSize LARGEST = DataSize.ofKilobytes(64);
    private static final Duration A_DAY = Duration.ofHours(12);

    /**
     * What a page's script sends.
     *
     * @param type {@code card}, {@code vote} or {@code unvote}
     */
    record Message(String key, String type, Optional<String> kind, Optional<String> text, Optional<String> territory, Optional<String> need, Optional<String> card) {
    }

    /** What a participant's screen needs to know: the needs of the board, the cards voted for, and up to where it knows the board. */
    record RoomView(List<Thing> needs, List<String> voted, long order) {
    }

    private final Camps camps;
    private final Knowledge knowledge;
    private final Streams streams;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    RoomController(Camps camps, Knowledge knowledge, Streams streams, JsonMapper json) {
        this.camps = camps;
        this.knowledge = knowledge;
        this.streams = streams;
        this.json = json;
    }

    @PostMapping("/ateliers/rejoindre")
    String find(@RequestParam(defaultValue = "") String code) {
        var live = camps.withRoom(code);
        return "redirect:/salle/" + Camps.room(live, code).orElseThrow().code();
    }

    @GetMapping("/salle/{code}")
    String show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var live = camps.withRoom(code);
        var room = Camps.room(live, code).orElseThrow();
        if (!room.code().equals(code)) {
            return "redirect:/salle/" + room.code();
        }
        var who = participant(live, room, request);
        String language = Languages.of(request);
        model.addAttribute("camp", live.camp());
        model.addAttribute("room", room);
        if (who.isEmpty()) {
            model.addAttribute("publics", knowledge.publics(language));
            return "workshop-join";
        }
        var stand = live.stand();
        model.addAttribute("stand", stand);
        model.addAttribute("view", view(live, room, who.get(), stand.order()));
        stand.open().ifPresent(session -> {
            var cards = live.cards(card -> card.stands() && card.session() == session && card.room() == room.number());
            model.addAttribute("board", BoardView.of(session, cards, knowledge.kinds(language), knowledge.publics(language)));
            model.addAttribute("blank", BoardView.blank(session));
        });
        return "workshop-room";
    }

    private static RoomView view(LiveCamp live, Room room, Participant who, long order) {
        var needs = live.camp().territories().stream().filter(territory -> room.territory().map(territory::equals).orElse(true))
                .flatMap(territory -> live.needs(territory.id()).stream()).distinct().toList();
        return new RoomView(needs, live.votes(who), order);
    }

    @PostMapping("/salle/{code}")
    String enter(@PathVariable String code, @RequestParam(name = "public", defaultValue = "") String audience, HttpServletRequest request, HttpServletResponse response) {
        var live = camps.withRoom(code);
        var room = Camps.room(live, code).orElseThrow();
        byte[] token = new byte[24];
        random.nextBytes(token);
        String text = HexFormat.of().formatHex(token);
        live.enter(text, room, Audience.of(audience).orElseThrow(() -> new MalformedParameter("public", audience,
                String.join(", ", Arrays.stream(Audience.values()).map(Audience::code).toList()), String.join(", ", Arrays.stream(Audience.values()).map(Audience::code).toList()))));
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, text).httpOnly(true).sameSite("Lax").secure(request.isSecure())
                .path("/salle/" + room.code()).maxAge(A_DAY).build().toString());
        return "redirect:/salle/" + room.code();
    }

    /** A message of the page's script. The same key again is answered as it was. */
    @PostMapping(path = "/salle/{code}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Card message(@PathVariable String code, HttpServletRequest request) throws IOException {
        var live = camps.withRoom(code);
        var who = known(live, code, request);
        return take(live, who, read(Body.bytes(request, LARGEST)));
    }

    private Message read(byte[] body) {
        try {
            return json.readValue(body, Message.class);
        } catch (JacksonException malformed) {
            throw new MalformedParameter("message", "…", "un objet JSON {\"key\", \"type\", …}", "a JSON object {\"key\", \"type\", …}");
        }
    }

    /** The same by a form alone. */
    @PostMapping(path = "/salle/{code}/messages", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String form(@PathVariable String code, HttpServletRequest request) {
        var live = camps.withRoom(code);
        var fields = Parameters.any(request);
        var card = take(live, known(live, code, request), new Message(fields.text("key").orElse(UUID.randomUUID().toString()), fields.text("type").orElse("card"), fields.text("kind"),
                Optional.of(fields.text("text").orElse("")), fields.text("territory"), fields.text("need"), fields.text("card")));
        return "redirect:/salle/" + Camps.room(live, code).orElseThrow().code() + "#c" + card.id();
    }

    private static Card take(LiveCamp live, Participant who, Message message) {
        String key = Optional.ofNullable(message.key()).orElse("");
        return switch (Optional.ofNullable(message.type()).orElse("")) {
            case "card" -> live.write(who, key, new Draft(message.kind().orElse(""), message.text().orElse(""), message.territory(),
                    message.need().filter(need -> !need.isBlank()).map(need -> onTheBoard(live, need)), Optional.empty(), List.of()));
            case "vote" -> live.vote(who, key, message.card().orElse(""), true);
            case "unvote" -> live.vote(who, key, message.card().orElse(""), false);
            default -> throw new MalformedParameter("type", String.valueOf(message.type()), "card, vote ou unvote", "card, vote or unvote");
        };
    }

    private static Thing onTheBoard(LiveCamp live, String need) {
        return live.camp().territories().stream().flatMap(territory -> live.needs(territory.id()).stream()).filter(known -> known.id().equals(need)).findFirst()
                .orElse(new Thing(need, need));
    }

    @GetMapping(path = "/salle/{code}/evenements", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String code, HttpServletRequest request) {
        var live = camps.withRoom(code);
        var room = Camps.room(live, code).orElseThrow();
        known(live, code, request);
        return streams.open(live, card -> card.room() == room.number(), since(request));
    }

    static long since(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Last-Event-ID")).or(() -> Optional.ofNullable(request.getParameter("depuis")))
                .filter(order -> order.matches("\\d{1,15}")).map(Long::valueOf).orElse(0L);
    }

    private static Participant known(LiveCamp live, String code, HttpServletRequest request) {
        return participant(live, Camps.room(live, code).orElseThrow(), request).orElseThrow(WorkshopProblem::stranger);
    }

    private static Optional<Participant> participant(LiveCamp live, Room room, HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream).filter(cookie -> cookie.getName().equals(COOKIE)).findFirst()
                .flatMap(cookie -> live.participant(cookie.getValue(), room));
    }
}
