package org.revelateur.widgets;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.revelateur.resource.UnknownIdentifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The widgets' file: the newest at one address, each version for ever at its own. */
@RestController
class WidgetFileController {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic().staleWhileRevalidate(Duration.ofDays(7));
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Map<String, WidgetFile> files = new ConcurrentHashMap<>();

    @GetMapping("/widgets/recommendations.js")
    ResponseEntity<byte[]> newest() {
        return answer(WidgetFile.NEWEST, FOR_AN_HOUR);
    }

    @GetMapping("/widgets/{version}/recommendations.js")
    ResponseEntity<byte[]> version(@PathVariable String version) {
        return answer(version, FOR_EVER);
    }

    private ResponseEntity<byte[]> answer(String version, CacheControl kept) {
        WidgetFile file = files.computeIfAbsent(version, wanted -> WidgetFile.of(wanted).orElseThrow(() -> new UnknownWidgetVersion(wanted)));
        return ResponseEntity.ok().contentType(SCRIPT).cacheControl(kept).eTag(DigestUtils.sha256Hex(file.content()).substring(0, 24)).body(file.content());
    }
}
