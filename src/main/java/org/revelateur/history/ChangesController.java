package org.revelateur.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.Author;
import org.revelateur.graph.ChangedSince;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Revision;
import org.revelateur.resource.ChangeReason;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /api/changes}: the log of versions, public without authors, and the way back from one of them. */
@RestController
class ChangesController {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final GraphStore store;
    private final History history;
    private final ChangeReader reader;
    private final PatchWriter patches;
    private final Etags etags;

    ChangesController(GraphStore store, History history, Etags etags) {
        this.store = store;
        this.history = history;
        this.reader = new ChangeReader(store);
        this.patches = new PatchWriter(store);
        this.etags = etags;
    }

    @GetMapping("/api/changes")
    @Nullable ChangeList changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = Parameters.of(request, "since", "limit", "format");
        long current = store.version();
        long since = since(parameters, current);
        var page = history.after(since, (int) parameters.number("limit", USUAL, 1, MOST));
        if (since < current && (page.isEmpty() || page.getFirst().number() != since + 1)) {
            throw VersionProblem.notKept(since + 1, page);
        }
        Optional<String> next = page.stream().map(Version::number).reduce((_, last) -> last).filter(last -> last < current)
                .map(last -> "/api/changes?since=" + last + parameters.text("limit").map(limit -> "&limit=" + limit).orElse(""));
        next.ifPresent(address -> response.setHeader(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        var format = ChangeFormat.of(request);
        if (isKnown(request, response, current, format)) {
            return null;
        }
        if (format == ChangeFormat.PATCH) {
            patches.write(page, response);
            return null;
        }
        return new ChangeList(current, since, reader.changes(page, Languages.of(request)), next);
    }

    @GetMapping("/api/changes/{version}")
    ChangeList.@Nullable Detail change(@PathVariable String version, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = Parameters.of(request, "offset", "limit", "format");
        var asked = version(version);
        var format = ChangeFormat.of(request);
        if (isKnown(request, response, store.version(), format)) {
            return null;
        }
        if (format == ChangeFormat.PATCH) {
            patches.write(List.of(asked), response);
            return null;
        }
        return reader.detail(asked, parameters.number("offset", 0, 0, Integer.MAX_VALUE), parameters.number("limit", USUAL, 1, MOST), Languages.of(request));
    }

    /** By an account that may write: the security chain lets no other through. */
    @PostMapping("/api/changes/{version}/undo")
    ResponseEntity<ChangeList.Change> undo(@PathVariable String version, Principal user, HttpServletRequest request) {
        Parameters.of(request);
        var undone = version(version);
        var author = new Author(user.getName(), ChangeReason.of(request).or(() -> Optional.of("undo " + undone.number())));
        try {
            Revision revision = store.undo(undone.number(), author).orElseThrow(() -> VersionProblem.alreadyUndone(undone.number()));
            var made = history.version(revision.version()).orElseThrow();
            return ResponseEntity.ok().header(HttpHeaders.CONTENT_LOCATION, "/api/changes/" + made.number())
                    .body(reader.changes(List.of(made), Languages.of(request)).getFirst());
        } catch (ChangedSince since) {
            throw VersionProblem.changedSince(undone.number(), since.statements(), history);
        }
    }

    private static long since(Parameters parameters, long current) {
        long since = parameters.number("since", 0, 0, Long.MAX_VALUE);
        if (since > current) {
            throw VersionProblem.notYet(since, current);
        }
        return since;
    }

    private Version version(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw new MalformedParameter("version", text, "le numéro d'une version", "the number of a version");
        }
        long number = Long.parseLong(text);
        long current = store.version();
        return history.version(number).orElseThrow(() -> number > current || number == 0 ? VersionProblem.notYet(number, current) : VersionProblem.notKept(number, List.of()));
    }

    private boolean isKnown(HttpServletRequest request, HttpServletResponse response, long version, ChangeFormat format) {
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        String etag = etags.of(version, format, Languages.of(request));
        return new ServletWebRequest(request, response).checkNotModified(etag);
    }
}
