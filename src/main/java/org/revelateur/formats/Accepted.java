package org.revelateur.formats;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revelateur.resource.UnsupportedFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What an {@code Accept} header likes best of what is offered. */
public final class Accepted {
    private static final Comparator<Range> LIKED = Comparator.comparingDouble((Range range) -> range.type().getQualityValue()).reversed()
            .thenComparingInt(Range::place);

    private record Range(MediaType type, int place) {
        /** How much it says of what it wants: all, or a kind, or any. */
        int precision() {
            return type.isWildcardType() ? 0 : type.isWildcardSubtype() ? 1 : 2;
        }
    }

    private record Offer<T>(T offered, Range range) {
    }

    private Accepted() {
    }

    /**
     * What a request asks for: by the code that {@code format=} gives, else by {@code Accept}, else the first offered.
     *
     * @throws UnsupportedFormat if it takes none of them
     */
    public static <T> T chosen(HttpServletRequest request, List<T> offered, Function<T, String> code, Function<T, List<MediaType>> types) {
        var codes = offered.stream().map(code).toList();
        String named = request.getParameter("format");
        if (named != null && !named.isBlank()) {
            return offered.stream().filter(offer -> code.apply(offer).equals(named)).findFirst().orElseThrow(() -> new UnsupportedFormat(named, codes));
        }
        String accept = String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        return best(accept, offered, types).orElseThrow(() -> new UnsupportedFormat(accept, codes));
    }

    /**
     * Of those that are liked alike, the one named first, then the one offered first; empty if none is accepted, or the header cannot be read.
     *
     * @param types of each offer, its own first
     */
    public static <T> Optional<T> best(String accept, List<T> offered, Function<T, List<MediaType>> types) {
        if (accept.isBlank()) {
            return Optional.of(offered.getFirst());
        }
        var ranges = ranges(accept);
        return offered.stream().flatMap(offer -> decisive(types.apply(offer), ranges).map(range -> new Offer<>(offer, range)).stream())
                .min(Comparator.comparing(Offer::range, LIKED)).map(Offer::offered);
    }

    /** The most precise range that speaks of the types decides, also when it refuses. Only the first type is meant by a wildcard. */
    private static Optional<Range> decisive(List<MediaType> types, List<Range> ranges) {
        return ranges.stream().filter(range -> range.type().includes(types.getFirst()) || types.contains(range.type().removeQualityValue()))
                .max(Comparator.comparingInt(Range::precision).thenComparing(LIKED.reversed())).filter(range -> range.type().getQualityValue() > 0);
    }

    private static List<Range> ranges(String accept) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            return IntStream.range(0, types.size()).mapToObj(place -> new Range(types.get(place), place)).toList();
        } catch (InvalidMediaTypeException malformed) {
            return List.of();
        }
    }
}
