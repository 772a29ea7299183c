package org.revelateur.browse;

/** Something named, and where this server shows it. */
record Link(String key, String label, String href) {
}
