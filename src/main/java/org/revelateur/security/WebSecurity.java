package org.revelateur.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The rules of every address, in three chains: one for the commands of this machine, one for programs, which may write with an account,
 * and one for pages, which show and let people sign in.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final RequestMatcher ASKED_BY_POST = new OrRequestMatcher(Stream.of("/sparql", "/api/validation", "/api/feedback")
            .<RequestMatcher>map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path)).toList());
    private static final RequestMatcher EDITED = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/modifier/**");
    /** Where workshops are led, and what people in a room send: these have no account, and a cookie that other sites cannot use. */
    private static final RequestMatcher LED = PathPatternRequestMatcher.pathPattern("/ateliers/animer/**");
    private static final RequestMatcher ROOMS = new OrRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/salle/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/ateliers/rejoindre"));
    private static final RequestMatcher EMBEDDED = PathPatternRequestMatcher.pathPattern("/embed/**");

    @Bean
    Accounts accounts(SecuritySettings settings) {
        return new Accounts(settings.data());
    }

    /** The only authentication provider: Spring Security finds it, and being given it twice would count each mistake twice. */
    @Bean
    AccountAuthentication accountAuthentication(Accounts accounts) {
        return new AccountAuthentication(accounts, InstantSource.system());
    }

    @Bean
    FirstAccountNotice firstAccountNotice(Accounts accounts) {
        return new FirstAccountNotice(accounts);
    }

    /** One for both chains, so that each client is counted once. Not a filter of its own: the chains place it. */
    @Bean
    RequestLimitFilter requestLimits(SecuritySettings settings) {
        return new RequestLimitFilter(settings.requests(), InstantSource.system());
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestLimitsInTheChainsOnly(RequestLimitFilter limits) {
        var registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    /** What Spring's firewall does not let in: a method nobody has, an address written to slip by. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, reason) -> Refusals.refuse(request, response, HttpStatus.BAD_REQUEST,
                "Requête refusée : sa méthode ou l'écriture de son adresse n'est pas acceptée ici.", "Request refused: its method or the spelling of its address is not accepted here.");
    }

    @Bean
    LocalKey localKey() {
        return new LocalKey();
    }

    /** To whoever has not the key there is nothing here. */
    @Bean
    @Order(0)
    SecurityFilterChain commands(HttpSecurity http, LocalKey key) {
        return http.securityMatcher("/local/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, _) -> Refusals.nothingHere(request, response)))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .anyRequest().access((_, asked) -> new AuthorizationDecision(key.opens(asked.getRequest()))))
                .build();
    }

    /** What is not named here as reading is writing, so that an odd spelling of an address is never an open door. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, SecuritySettings settings, RequestLimitFilter limits, Accounts accounts, ObjectProvider<JwtDecoder> tokens) {
        var refusals = new Refusals();
        if (tokens.stream().findAny().isPresent()) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals).accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(reader(settings.oidc()))));
        }
        return common(http, limits, accounts)
                .securityMatcher("/sparql", "/sparql/**", "/api", "/api/**")
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(WebSecurity::writesBySession))
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new OwnOriginFilter(settings.publicUrl()), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll() // decided when the request came in
                        // what readers reported may name them
                        .requestMatchers(HttpMethod.GET, "/api/feedback").hasAnyRole(Role.EDITOR.name(), Role.ADMIN.name())
                        .requestMatchers(HttpMethod.HEAD, "/api/feedback").hasAnyRole(Role.EDITOR.name(), Role.ADMIN.name())
                        .requestMatchers(HttpMethod.GET).permitAll()
                        .requestMatchers(HttpMethod.HEAD).permitAll()
                        .requestMatchers(HttpMethod.OPTIONS).permitAll()
                        .requestMatchers(ASKED_BY_POST).permitAll()
                        .anyRequest().hasAnyRole(Role.EDITOR.name(), Role.ADMIN.name()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, RequestLimitFilter limits, Accounts accounts) {
        return common(http, limits, accounts)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new OrRequestMatcher(SignInForm.FORMS, EDITED, WebSecurity::changesAWorkshop)))
                .formLogin(SignInForm::in)
                .logout(SignInForm::out)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(WebSecurity::unknown)
                        .accessDeniedHandler(WebSecurity::denied))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers("/modifier", "/modifier/**").hasAnyRole(Role.EDITOR.name(), Role.ADMIN.name())
                        .requestMatchers(LED).hasAnyRole(Role.FACILITATOR.name(), Role.ADMIN.name())
                        .requestMatchers(HttpMethod.GET).permitAll()
                        .requestMatchers(HttpMethod.HEAD).permitAll()
                        .requestMatchers(HttpMethod.OPTIONS).permitAll()
                        .requestMatchers(SignInForm.FORMS).permitAll()
                        .requestMatchers(ROOMS).permitAll()
                        .anyRequest().denyAll())
                .build();
    }

    private static JwtAuthenticationConverter reader(SecuritySettings.Oidc oidc) {
        var reader = new JwtAuthenticationConverter();
        reader.setJwtGrantedAuthoritiesConverter(new TokenRoles(oidc.rolesClaim()));
        reader.setPrincipalClaimName(oidc.nameClaim());
        return reader;
    }

    /** A page's own script may write with the session that it stands in, if it sends the page's token; reading by POST needs none. */
    private static boolean writesBySession(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && !ASKED_BY_POST.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) != null;
    }

    private static boolean changesAWorkshop(HttpServletRequest request) {
        return LED.matches(request) && !SAFE.contains(request.getMethod());
    }

    /** Who opens a page of editors or facilitators is asked to sign in. */
    private static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        if (LED.matches(request) || request.getMethod().equals("GET") && request.getRequestURI().startsWith(request.getContextPath() + "/modifier")) {
            response.sendRedirect(SignInForm.PAGE);
        } else {
            onlyShown(request, response);
        }
    }

    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) throws IOException {
        if (reason instanceof CsrfException) {
            Refusals.staleForm(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/modifier")) {
            new Refusals().handle(request, response, reason);
        } else if (LED.matches(request)) {
            Refusals.refuse(request, response, HttpStatus.FORBIDDEN, "Animer un atelier demande un compte qui a le rôle facilitator ou admin.",
                    "Leading a workshop takes an account with the role facilitator or admin.");
        } else {
            onlyShown(request, response);
        }
    }

    private static void onlyShown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        Refusals.refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, "Cette adresse ne se lit que par GET.", "This address can only be read, by GET.");
    }

    private static HttpSecurity common(HttpSecurity http, RequestLimitFilter limits, Accounts accounts) {
        return http
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new StandingAccountFilter(accounts), SecurityContextHolderFilter.class)
                .addFilterAfter(new OpenReadingFilter(), HeaderWriterFilter.class)
                .addFilterAfter(limits, OpenReadingFilter.class) // before any password is looked at
                .headers(WebSecurity::headers);
    }

    /** A page that needs more sets its own Content-Security-Policy or Cache-Control: these are for who said nothing. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::disable)
                .addHeaderWriter(outside(EMBEDDED, new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                .addHeaderWriter(outside(EMBEDDED, new ContentSecurityPolicyHeaderWriter(NOTHING_FROM_ELSEWHERE + "'none'")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(EMBEDDED, new ContentSecurityPolicyHeaderWriter(NOTHING_FROM_ELSEWHERE + "*")))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)) // over TLS only; neighbours decide for themselves
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(WebSecurity::askAgain);
    }

    private static DelegatingRequestMatcherHeaderWriter outside(RequestMatcher places, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(places), writer);
    }

    /** Spring's own default forbids to keep anything, which would make every ETag useless. */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "no-cache" : "no-store");
        }
    }
}
