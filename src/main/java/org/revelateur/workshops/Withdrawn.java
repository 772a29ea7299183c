package org.revelateur.workshops;

/** A card with this text was taken away from this camp's board; what was published of it must go too. */
public record Withdrawn(String camp, String text) {
}
