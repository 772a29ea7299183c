package org.revelateur.site;

import java.util.Optional;

/** What every page says around its content. */
record Site(String language, Links links, String otherLanguage, String otherAddress, Optional<String> issued, long version) {

    public String home() {
        return links.home();
    }

    /** The language to keep in a form, if the address had one. */
    public String kept() {
        return links.lang().orElse("");
    }
}
