package org.revelateur.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in and out by forms of the page {@value #PAGE}, which says what came of it. */
final class SignInForm {
    static final String PAGE = "/connexion";
    static final String LEAVE = "/deconnexion";
    /** What forms post to; each needs the token of the page that it stands on. */
    static final RequestMatcher FORMS = new OrRequestMatcher(posted(PAGE), posted(LEAVE));

    private SignInForm() {
    }

    static void in(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(PAGE).usernameParameter("nom").passwordParameter("passe")
                .successHandler((request, response, who) -> tell(request, response, "", ""))
                .failureHandler(SignInForm::failed);
    }

    static void out(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(posted(LEAVE)).logoutSuccessHandler((request, response, who) -> tell(request, response, "fin", "1"));
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        switch (reason) {
            case TooManyAttempts tooMany -> tell(request, response, "attente", Long.toString(tooMany.seconds()));
            case AuthenticationServiceException broken -> tell(request, response, "erreur", "comptes");
            default -> tell(request, response, "erreur", "identifiants");
        }
    }

    /** In the language of the form. */
    private static void tell(HttpServletRequest request, HttpServletResponse response, String name, String value) throws IOException {
        var page = UriComponentsBuilder.fromPath(PAGE);
        if ("en".equals(request.getParameter("lang")) || "fr".equals(request.getParameter("lang"))) {
            page.queryParam("lang", request.getParameter("lang"));
        }
        if (!name.isEmpty()) {
            page.queryParam(name, value);
        }
        response.sendRedirect(page.toUriString());
    }

    private static RequestMatcher posted(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }
}
