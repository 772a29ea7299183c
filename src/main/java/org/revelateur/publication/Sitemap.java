package org.revelateur.publication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The addresses of all pages, in files of at most so many. */
record Sitemap(List<String> pages, int most) {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /** How many files beside the first; 0 if one holds them all. */
    int files() {
        return pages.size() <= most ? 0 : (pages.size() + most - 1) / most;
    }

    /** All pages, or the list of the files that have them. */
    String first(String address) {
        return files() == 0 ? urls(pages) : HEAD + "<sitemapindex" + NAMESPACE + IntStream.rangeClosed(1, files())
                .mapToObj(file -> "<sitemap><loc>" + HtmlUtils.htmlEscape(address + "?page=" + file, "UTF-8") + "</loc></sitemap>\n").collect(Collectors.joining()) + "</sitemapindex>\n";
    }

    /** One of the files, from 1. */
    String file(int file) {
        return urls(pages.subList((file - 1) * most, Math.min(file * most, pages.size())));
    }

    private static String urls(List<String> pages) {
        return HEAD + "<urlset" + NAMESPACE + pages.stream().map(page -> "<url><loc>" + HtmlUtils.htmlEscape(page, "UTF-8") + "</loc></url>\n").collect(Collectors.joining()) + "</urlset>\n";
    }
}
