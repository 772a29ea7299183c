package org.revelateur.site;

import java.util.Optional;

/**
 * What every page says around its content.
 *
 * @param canonical the one address of the page, whatever its language; empty where there is none
 * @param demo      whether this server shows invented workshops
 */
record Site(String language, Links links, String otherLanguage, String otherAddress, Optional<String> issued, long version, String canonical, boolean demo) {

    public String home() {
        return links.home();
    }

    /** The language to keep in a form, if the address had one. */
    public String kept() {
        return links.lang().orElse("");
    }
}
