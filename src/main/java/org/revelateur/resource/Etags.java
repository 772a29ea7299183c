package org.revelateur.resource;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Names representations: the same name, the same bytes. */
@Component
public class Etags {
    private final String build;
    private final InstantSource clock;

    @Autowired
    public Etags(ObjectProvider<BuildProperties> build) {
        this(build.stream().findFirst().map(properties -> properties.getVersion() + " " + properties.getTime()).orElse(""), InstantSource.system());
    }

    Etags(String build, InstantSource clock) {
        this.build = build;
        this.clock = clock;
    }

    /** A quoted digest of the graph's version, of this build and of what else the bytes depend on: format, language, parameters. */
    public String of(long version, Object... representation) {
        String all = Stream.concat(Stream.of(version, build), Stream.of(representation)).map(String::valueOf)
                .map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return '"' + DigestUtils.sha256Hex(all).substring(0, 24) + '"';
    }

    public LocalDate today() {
        return Paris.today(clock);
    }

    /** One that is another tomorrow, for what tells whether an offer is open. */
    public String ofToday(long version, Object... representation) {
        return of(version, today(), of(version, representation));
    }
}
