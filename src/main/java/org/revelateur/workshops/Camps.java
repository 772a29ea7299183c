package org.revelateur.workshops;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.revelateur.resource.Paris;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The camps of this server, one file each in {@code workshops/} of the data directory, opened when somebody asks for them. */
@Component
public class Camps {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // without those that look alike
    private static final int CODE = 6;
    private static final String END = ".mv";

    private final Path directory;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, LiveCamp> camps = new TreeMap<>();
    private boolean opened;

    @Autowired
    Camps(@Value("${revelateur.data:./var}") Path data) {
        this(data, InstantSource.system());
    }

    Camps(Path data, InstantSource clock) {
        this.directory = data.resolve("workshops");
        this.clock = clock;
    }

    /** Newest first. */
    public synchronized List<LiveCamp> all() {
        openAll();
        return camps.values().stream().sorted(Comparator.comparing((LiveCamp live) -> live.camp().created()).reversed()).toList();
    }

    /** @throws WorkshopProblem if there is none of this name */
    public synchronized LiveCamp get(String id) {
        openAll();
        return Optional.ofNullable(camps.get(id)).orElseThrow(() -> WorkshopProblem.noCamp(id));
    }

    /** The camp whose room has this code, however it is typed. */
    public synchronized LiveCamp withRoom(String code) {
        return all().stream().filter(live -> room(live, code).isPresent()).findFirst().orElseThrow(() -> WorkshopProblem.noRoom(code));
    }

    public static Optional<Camp.Room> room(LiveCamp live, String code) {
        String typed = code.strip().toUpperCase(Locale.ROOT);
        return live.camp().rooms().stream().filter(room -> room.code().equals(typed)).findFirst();
    }

    /** @throws WorkshopProblem if another camp has this name */
    public synchronized LiveCamp create(Camp camp) {
        openAll();
        if (camps.containsKey(camp.id())) {
            throw WorkshopProblem.notNow("Un atelier s'appelle déjà « %s ».".formatted(camp.id()), "A workshop is already called '%s'.".formatted(camp.id()));
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = new CampFile(directory.resolve(camp.id() + END));
        file.shelf("camp", Camp.class).put("camp", camp);
        file.commit();
        var live = new LiveCamp(file, clock);
        camps.put(camp.id(), live);
        return live;
    }

    /** Rooms with codes that nobody can guess: one a territory in turn. */
    public List<Camp.Room> rooms(int count, List<Thing> territories) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new Camp.Room(number, code(),
                number <= territories.size() ? Optional.of(territories.get(number - 1)) : Optional.empty())).toList();
    }

    private String code() {
        return random.ints(CODE, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    /** Nothing of it is left on this server but what was published. */
    public synchronized void delete(String id) {
        get(id).end(true);
        camps.remove(id);
    }

    // ---- Retention

    @EventListener(ApplicationReadyEvent.class)
    void forgetInTime() {
        Thread.ofVirtual().name("workshops").start(() -> {
            try {
                while (true) {
                    if (Files.isDirectory(directory)) {
                        forgetWhatIsOver();
                    }
                    Thread.sleep(Duration.ofHours(12));
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    synchronized void forgetWhatIsOver() {
        openAll();
        LocalDate today = Paris.today(clock);
        camps.values().stream().map(LiveCamp::camp).filter(camp -> camp.until().isBefore(today)).map(Camp::id).toList().forEach(this::delete);
    }

    private void openAll() {
        if (!opened && Files.isDirectory(directory)) {
            try (var files = Files.list(directory)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(END)).forEach(name ->
                        camps.put(name.substring(0, name.length() - END.length()), new LiveCamp(new CampFile(directory.resolve(name)), clock)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        opened = true;
    }

    @PreDestroy
    synchronized void close() {
        camps.values().forEach(live -> live.end(false));
        camps.clear();
    }
}
