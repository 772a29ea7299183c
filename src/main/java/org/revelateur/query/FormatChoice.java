package org.revelateur.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Decides the format of an answer: {@code format=} first, then {@code Accept}. */
final class FormatChoice {
    private static final MediaType PLAIN_JSON = MediaType.APPLICATION_JSON;

    private FormatChoice() {
    }

    /** @throws UnsupportedFormat if none fits */
    static ResultFormat of(@Nullable String format, @Nullable String accept, Answer.Form form) {
        List<ResultFormat> known = ResultFormat.of(form);
        if (format != null && !format.isBlank()) {
            return ResultFormat.of(format).filter(known::contains).orElseThrow(() -> new UnsupportedFormat(format, known));
        }
        if (accept == null || accept.isBlank()) {
            return known.getFirst();
        }
        return accepted(accept, known).stream().map(range -> fitting(range, known)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new UnsupportedFormat(accept, known));
    }

    private static List<MediaType> accepted(String accept, List<ResultFormat> known) {
        try {
            var ranges = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges.stream().filter(range -> range.getQualityValue() > 0)
                    .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue())).toList();
        } catch (IllegalArgumentException malformed) {
            throw new UnsupportedFormat(accept, known);
        }
    }

    private static Optional<ResultFormat> fitting(MediaType range, List<ResultFormat> known) {
        return known.stream().filter(format -> range.includes(format.mediaType()) || format == ResultFormat.JSON && range.includes(PLAIN_JSON)
                || format == ResultFormat.JSON_LD && range.includes(PLAIN_JSON)).findFirst();
    }
}
