package org.revelateur.widgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.ClassPathResource;

/** A version of the widgets' file. Once released it never changes; a change is a new version beside it. */
record WidgetFile(String version, byte[] content) {
    static final String NEWEST = "1.0.0";

    /** Empty if there never was such a version. */
    static Optional<WidgetFile> of(String version) {
        var file = new ClassPathResource("widgets/" + version + "/recommendations.js");
        try {
            return version.matches("\\d+\\.\\d+\\.\\d+") && file.exists() ? Optional.of(new WidgetFile(version, file.getContentAsByteArray())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page says to accept these bytes and no others (Subresource Integrity). */
    String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(DigestUtils.sha384(content));
    }

    String address() {
        return "/widgets/" + version + "/recommendations.js";
    }
}
