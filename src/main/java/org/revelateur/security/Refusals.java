package org.revelateur.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;

/** Says no, and why: a problem detail (RFC 9457) under {@code /api}, a line of text elsewhere. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String BASIC = "Basic realm=\"revelateur\", charset=\"UTF-8\"";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        switch (reason) {
            case TooManyAttempts tooMany -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
                refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "Trop de mots de passe essayés ; réessayez dans %d s.".formatted(tooMany.seconds()),
                        "Too many passwords tried; try again in %d s.".formatted(tooMany.seconds()));
            }
            case InvalidBearerTokenException wrong -> unauthorized(request, response, "Bearer error=\"invalid_token\"",
                    "Jeton refusé : expiré, mal signé, ou d'un autre émetteur que celui de ce serveur.",
                    "Token refused: expired, badly signed, or of another issuer than this server's.");
            case AuthenticationServiceException broken -> refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE,
                    "Les comptes ne peuvent pas être lus en ce moment ; le journal du serveur dit pourquoi.",
                    "The accounts cannot be read at the moment; the server's log says why.");
            case BadCredentialsException wrong -> unauthorized(request, response, BASIC, "Nom de compte ou mot de passe inconnu.",
                    "Unknown account name or password.");
            default -> unauthorized(request, response, BASIC, "Écrire demande un compte (HTTP Basic) qui a le rôle editor ou admin.",
                    "Writing takes an account (HTTP Basic) with the role editor or admin.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) throws IOException {
        if (reason instanceof CsrfException) {
            staleForm(request, response);
            return;
        }
        String name = String.valueOf(request.getRemoteUser());
        refuse(request, response, HttpStatus.FORBIDDEN, "Le compte « %s » n'a pas le rôle editor ou admin, qu'il faut ici.".formatted(name),
                "The account \"%s\" lacks the role editor or admin, needed here.".formatted(name));
    }

    /** A form without its token may be another site's. */
    static void staleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, HttpStatus.FORBIDDEN, "Ce formulaire n'est plus valable : rechargez sa page et recommencez.",
                "This form is no longer valid: load its page again and retry.");
    }

    static void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, HttpStatus.NOT_FOUND, "Rien ne se trouve à cette adresse.", "Nothing is found at this address.");
    }

    private static void unauthorized(HttpServletRequest request, HttpServletResponse response, String challenge, String french, String english) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        refuse(request, response, HttpStatus.UNAUTHORIZED, french, english);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String french, String english) throws IOException {
        boolean inEnglish = inEnglish(request);
        String detail = inEnglish ? english : french;
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, inEnglish ? "en" : "fr");
        boolean problem = request.getRequestURI().startsWith(request.getContextPath() + "/api");
        response.setContentType(problem ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
        byte[] body = problem ? JSON.writeValueAsBytes(problem(request, status, detail, inEnglish)) : (detail + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> problem(HttpServletRequest request, HttpStatus status, String detail, boolean inEnglish) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", inEnglish ? status.getReasonPhrase() : title(status));
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        return problem;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "Compte demandé";
            case BAD_REQUEST -> "Requête refusée";
            case FORBIDDEN -> "Interdit";
            case TOO_MANY_REQUESTS -> "Trop de demandes";
            default -> "Indisponible pour le moment";
        };
    }

    /** French, unless English is asked for: in the address first, then by the browser. */
    private static boolean inEnglish(HttpServletRequest request) {
        String query = "&" + request.getQueryString() + "&"; // not getParameter: that would read a form's body
        if (query.contains("&lang=en&") || query.contains("&lang=fr&")) {
            return query.contains("&lang=en&");
        }
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return header != null && Locale.ENGLISH.equals(Locale.lookup(LanguageRange.parse(header), List.of(Locale.FRENCH, Locale.ENGLISH)));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
