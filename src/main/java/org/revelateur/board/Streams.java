package org.revelateur.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Change;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Stand;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells screens of each change of a board as server-sent events. Who comes back after a lost connection says up to where it
 * knows the board, and hears of the rest.
 */
@Component
class Streams {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration LONGEST = Duration.ofHours(1); // then the browser asks again by itself
    private static final int BREATH = 15; // seconds without news after which one finds out whether anybody listens
    private static final int MOST_BEHIND = 5000;

    private final Set<LinkedBlockingQueue<Change>> open = ConcurrentHashMap.newKeySet();
    private final JsonMapper json;

    Streams(JsonMapper json) {
        this.json = json;
    }

    /** @param known the order up to which the screen knows the board */
    SseEmitter open(LiveCamp live, Predicate<Card> seen, long known) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        var news = new LinkedBlockingQueue<Change>(MOST_BEHIND);
        Runnable stop = live.listen(change -> {
            if (!(change instanceof Card card) || seen.test(card)) {
                news.offer(change);
            }
        });
        open.add(news);
        emitter.onCompletion(() -> news.offer(new Change.Ended()));
        emitter.onTimeout(() -> news.offer(new Change.Ended()));
        Thread.ofVirtual().name("board").start(() -> {
            try {
                tell(emitter, live, seen, known, news);
                emitter.complete();
            } catch (IOException | IllegalStateException gone) {
                emitter.complete();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } finally {
                stop.run();
                open.remove(news);
            }
        });
        return emitter;
    }

    private void tell(SseEmitter emitter, LiveCamp live, Predicate<Card> seen, long known, LinkedBlockingQueue<Change> news) throws IOException, InterruptedException {
        emitter.send(SseEmitter.event().comment("").reconnectTime(1000));
        for (Card card : live.cards(card -> card.order() > known && seen.test(card)).stream().sorted(Comparator.comparingLong(Card::order)).toList()) {
            tell(emitter, card);
        }
        tell(emitter, live.stand());
        while (true) {
            var change = news.poll(BREATH, TimeUnit.SECONDS);
            if (change instanceof Change.Ended) {
                return;
            }
            if (change == null) {
                emitter.send(SseEmitter.event().comment(""));
            } else {
                tell(emitter, change);
            }
        }
    }

    private void tell(SseEmitter emitter, Change change) throws IOException {
        var event = switch (change) {
            case Card card -> SseEmitter.event().name("card").id(Long.toString(card.order()));
            case Stand stand -> SseEmitter.event().name("stand");
            case Change.Ended _ -> throw new IllegalStateException("Nothing to tell");
        };
        emitter.send(event.data(json.writeValueAsString(change), TEXT));
    }

    /** A server that stops need not wait for its screens. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        open.forEach(news -> news.offer(new Change.Ended()));
    }
}
