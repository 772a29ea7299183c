package org.revelateur;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server: one process that keeps the graph, answers for it and shows it. Started by {@code org.revelateur.cli}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RevelateurApplication {
}
