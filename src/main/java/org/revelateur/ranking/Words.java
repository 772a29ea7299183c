package org.revelateur.ranking;

/** A text in the two languages of this server; the same twice where the graph has but one. */
public record Words(String french, String english) {

    public String in(String language) {
        return language.equals("en") ? english : french;
    }
}
