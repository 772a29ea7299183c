package org.revelateur.site;

import org.springframework.web.bind.annotation.GetMapping;

/** {@code /accessibilite}: what was checked, what was not, and whom to tell. */
@Page
class StatementPage {

    @GetMapping("/accessibilite")
    String statement() {
        return "accessibility";
    }
}
