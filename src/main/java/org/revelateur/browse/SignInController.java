package org.revelateur.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revelateur.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in and out. It alone says who is signed in, so that every other page is the same for all. */
@Page
class SignInController {

    @GetMapping("/connexion")
    String signIn(@Nullable Principal who, @RequestParam Optional<String> erreur, @RequestParam Optional<String> attente, @RequestParam Optional<String> fin,
                  HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("who", who == null ? "" : who.getName());
        model.addAttribute("problem", erreur.filter(name -> name.equals("comptes") || name.equals("identifiants")).orElse(""));
        model.addAttribute("wait", attente.filter(seconds -> seconds.matches("\\d{1,5}")).orElse(""));
        model.addAttribute("ended", fin.isPresent());
        return "connexion";
    }
}
