package org.revelateur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Languages;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page is that of every answer of this server: asked in the address, or preferred by the browser, or French. */
final class PageLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(Languages.of(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page is in its request");
    }
}
