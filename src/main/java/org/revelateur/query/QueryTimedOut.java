package org.revelateur.query;

import java.math.BigDecimal;
import java.time.Duration;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A query did not end in the time it has; nothing of its answer is given. */
public final class QueryTimedOut extends Problem {
    QueryTimedOut(String name, Duration limit) {
        super(HttpStatus.SERVICE_UNAVAILABLE, ("La requête « %s » n'a pas abouti en %s s. Restreignez-la (un territoire, un besoin, une limite plus basse) "
                + "ou réessayez dans une minute.").formatted(name, seconds(limit).replace('.', ',')),
                ("The query '%s' did not end within %s s. Narrow it (a territory, a need, a lower limit) or try again in a minute.").formatted(name, seconds(limit)));
        headers().set(HttpHeaders.RETRY_AFTER, "60");
    }

    private static String seconds(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
