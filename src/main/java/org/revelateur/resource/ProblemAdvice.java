package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.StoreFull;
import org.revelateur.graph.WriteRefused;
import org.revelateur.graph.WritesUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where errors of the API become RFC 9457 problem details. A page that shows its own has its own handler. */
@RestControllerAdvice
@Order(-1) // before Spring Boot's, which knows no French
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** A status in words: title, and the detail for who made the request. */
    private record Words(String title, String french, String english) {
    }

    private static final Map<Integer, Words> WORDS = Map.of(
            400, new Words("Requête mal formée", "La requête est mal formée.", "The request is malformed."),
            404, new Words("Introuvable", "Rien ne se trouve à cette adresse ; /api/queries donne les questions auxquelles le graphe répond.",
                    "Nothing is found at this address; /api/queries lists the questions that the graph answers."),
            405, new Words("Méthode refusée", "Cette adresse n'accepte pas cette méthode HTTP.", "This address does not accept this HTTP method."),
            406, new Words("Format inconnu", "Cette adresse ne sait pas répondre dans le format demandé.", "This address cannot answer in the format asked for."),
            413, new Words("Contenu trop grand", "Le contenu envoyé est trop grand.", "The content sent is too large."),
            415, new Words("Contenu non accepté", "Cette adresse n'accepte pas ce type de contenu.", "This address does not accept this type of content."),
            422, new Words("Contenu refusé", "Le contenu ne respecte pas les règles du graphe.", "The content does not conform to the rules of the graph."),
            500, new Words("Erreur du serveur", "Le serveur a échoué ; l'incident est dans son journal.", "The server failed; its log has the incident."),
            503, new Words("Indisponible pour le moment", "Le service est indisponible pour le moment ; réessayez plus tard.",
                    "The service is unavailable at the moment; try again later."));

    private final GraphStore store;

    public ProblemAdvice(GraphStore store) {
        this.store = store;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(Problem problem, HttpServletRequest request) {
        String language = Languages.of(request);
        return answer(problem.status(), problem.detail(language), problem.properties(language), problem.headers(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(ChangeRejected rejected, HttpServletRequest request) {
        String language = Languages.of(request);
        var report = store.read(graph -> ValidationReport.of(rejected.violations(), graph, List.of(), language));
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, rejected.detail(language), report.members(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(WriteRefused refused, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, refused.getMessage(), Map.of(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(StoreFull full, HttpServletRequest request) {
        return answer(HttpStatus.INSUFFICIENT_STORAGE, full.getMessage(), Map.of(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(WritesUnavailable unavailable, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "10");
        return answer(HttpStatus.SERVICE_UNAVAILABLE, unavailable.getMessage(), Map.of(), headers, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(InvalidParameterException unreadable, HttpServletRequest request) {
        return explain(new Unreadable("des paramètres en UTF-8, encodés par %xx, sont attendus", "parameters in UTF-8, encoded as %xx, are expected"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return explain(new MissingParameter(missing.getParameterName(), "il est obligatoire", "it is required"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        String type = mismatch.getRequiredType() == null ? "" : mismatch.getRequiredType().getSimpleName().toLowerCase(Locale.ROOT);
        return explain(switch (type) {
            case "int", "integer", "long" -> malformed(mismatch, "un nombre entier", "an integer");
            case "double", "bigdecimal" -> malformed(mismatch, "un nombre, avec un point décimal", "a number");
            case "boolean" -> malformed(mismatch, "true ou false", "true or false");
            default -> malformed(mismatch, "une valeur de type " + type, "a value of type " + type);
        }, request);
    }

    private static MalformedParameter malformed(MethodArgumentTypeMismatchException mismatch, String expected, String expectedEn) {
        return new MalformedParameter(mismatch.getName(), String.valueOf(mismatch.getValue()), expected, expectedEn);
    }

    /** Whatever else goes wrong under {@code /api} and {@code /local}: what Spring refuses keeps its status, the rest is 500 and tells nothing of our insides. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(Exception failure, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean ours = path.startsWith("/api/") || path.startsWith("/local/");
        boolean refused = failure instanceof AccessDeniedException || failure instanceof AuthenticationException || failure instanceof RequestRejectedException;
        if (!ours || refused || failure instanceof IOException) {
            throw failure; // for pages, for Spring Security, or for a client that has gone
        }
        if (failure instanceof ErrorResponse told) {
            return answer(told.getStatusCode(), null, Map.of(), told.getHeaders(), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, null, Map.of(), HttpHeaders.EMPTY, request);
    }

    /** A problem of which no more is known than its status, for where no {@link ProblemDetail} can be returned. */
    public static Map<String, Object> members(int status, String language, String path) {
        var members = new LinkedHashMap<String, Object>();
        boolean english = language.equals("en");
        Words words = words(status);
        members.put("title", english ? HttpStatus.valueOf(status).getReasonPhrase() : words.title());
        members.put("status", status);
        members.put("detail", english ? words.english() : words.french());
        if (!path.isEmpty()) {
            members.put("instance", path);
        }
        return members;
    }

    private static Words words(int status) {
        return WORDS.getOrDefault(status, WORDS.get(status >= 500 ? 500 : 400));
    }

    private static Optional<URI> instance(HttpServletRequest request) {
        try {
            return Optional.of(new URI(request.getRequestURI()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, @Nullable String detail,
                                                        Map<String, Object> properties, HttpHeaders headers, HttpServletRequest request) {
        boolean english = Languages.of(request).equals("en");
        Words words = words(status.value());
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail != null ? detail : english ? words.english() : words.french());
        instance(request).ifPresent(problem::setInstance);
        if (!english) {
            problem.setTitle(words.title());
        }
        properties.forEach(problem::setProperty);
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "fr").body(problem);
    }
}
