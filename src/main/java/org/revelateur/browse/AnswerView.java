package org.revelateur.browse;

import java.util.List;
import org.revelateur.browse.Found.Choice;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;

/** What the answer page shows. */
record AnswerView(Question question, Choice territory, Choice need, String needInSentence, int coming, List<Card> cards, String allHref,
                  Filters filters, List<NeedHere> needs, Link definition, List<Plot> plots, List<Helper> helpers, List<Link> alreadyHere,
                  List<Link> relatedNeeds, Exports exports, List<StageHelp> stages) {

    /** A suggested solution. */
    record Card(int rank, Link solution, String kind, List<String> traits, String summary, boolean presentHere, boolean needsReview,
                String score, List<Bar> bars, List<Reason> reasons, List<Link> places, List<Helper> helpers, List<Source> sources) {

        /** The reasons in a few words, for who cannot see the bar. */
        public String spoken() {
            return String.join(", ", reasons.stream().map(reason -> reason.factor() + " " + reason.contribution()).toList());
        }
    }

    /** What a reason brings, as a part of the bar; a hundredth of the full score is one unit. */
    record Bar(String style, String x, String width) {
    }

    /** Why a solution is suggested: the factor in a word, the sentence, and what it brings or takes. */
    record Reason(String factor, String style, String contribution, String text) {
    }

    /** Who can help, and how. */
    record Helper(Link actor, String how) {
    }

    /** @param name of the parameter, and the end of its message's name */
    record Filter(String name, List<Option> options) {
    }

    record Filters(List<Filter> all, boolean chosen, String clearHref) {
    }

    /** Who can help at one stage of a project. */
    record StageHelp(String stage, List<Helper> helpers) {
    }

    record Option(String value, String label, boolean chosen) {
    }

    /** The need as it is documented on this territory, or on one around it. */
    record NeedHere(Link link, String territory, String statement, String why, List<String> audiences, List<String> measures, List<String> causes,
                    List<String> consequences, List<Proof> evidence, List<Source> sources, String tree) {
    }

    /** A published figure. */
    record Proof(String label, String value, String year, List<Source> sources) {
    }

    /** The same answer for programs and spreadsheets. */
    record Exports(String json, String csv, String xlsx, String pdf, String sparql) {
    }
}
