package org.revelateur.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revelateur.formats.Accepted;
import org.revelateur.resource.UnsupportedFormat;
import org.springframework.http.MediaType;

/** Decides the format of an answer: {@code format=} first, then {@code Accept}. */
final class FormatChoice {
    private FormatChoice() {
    }

    /** @throws UnsupportedFormat if none fits */
    static ResultFormat of(@Nullable String format, @Nullable String accept, Answer.Form form) {
        List<ResultFormat> known = ResultFormat.of(form);
        if (format != null && !format.isBlank()) {
            return ResultFormat.of(format).filter(known::contains).orElseThrow(() -> unsupported(format, known));
        }
        return Accepted.best(accept == null ? "" : accept, known, FormatChoice::types).orElseThrow(() -> unsupported(String.valueOf(accept), known));
    }

    static UnsupportedFormat unsupported(String asked, List<ResultFormat> known) {
        return new UnsupportedFormat(asked, known.stream().map(ResultFormat::code).toList());
    }

    private static List<MediaType> types(ResultFormat format) {
        boolean json = format == ResultFormat.JSON || format == ResultFormat.JSON_LD;
        return Stream.concat(Stream.of(format.mediaType()), json ? Stream.of(MediaType.APPLICATION_JSON) : Stream.empty()).toList();
    }
}
