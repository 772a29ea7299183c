package org.revelateur.site;

/** Something named, and where this server shows it. */
public record Link(String key, String label, String href) {
}
