package org.revelateur.recommend;

import java.util.Optional;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Ranker;
import org.revelateur.resource.PageAddresses;
import tools.jackson.databind.json.JsonMapper;

/** Whole answers of an index that no server holds, for benchmarks: ranked, worded and written. */
public final class BareAnswers {
    private final Index index;
    private final Wording wording = new Wording(new PageAddresses(""));
    private final AnswerWriter writer = new AnswerWriter(JsonMapper.shared());

    public BareAnswers(Index index) {
        this.index = index;
    }

    public byte[] answer(Query query) {
        var question = new Question(new CurrentIndex.Version(index, 1), Optional.of(query), query.place(), Query.ANY, Optional.empty(), "fr");
        return writer.written(wording.of(question, query, new Ranker(index).rank(query)));
    }
}
