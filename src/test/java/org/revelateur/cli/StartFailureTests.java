package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.AccessDeniedException;
import org.apache.jena.dboe.DBOpEnvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

    @Configuration(proxyBeanMethods = false)
    static class OnATakenPort {
        @Bean
        Object server() {
            throw new PortInUseException(8080);
        }
    }

    @Test
    void namesThePortThatIsTaken() {
        assertThat(StartFailure.explain(new IllegalStateException(new PortInUseException(8080)))).hasValueSatisfying(line -> assertThat(line).contains("8080", "--port"));
    }

    @Test
    void quotesTheStoreAboutItsLock() {
        var locked = new DBOpEnvException("Failed to get a lock: file='var/tdb2/tdb.lock': held by process 4711\nand more");

        assertThat(StartFailure.explain(locked)).hasValueSatisfying(line -> assertThat(line).contains("4711", "--data").doesNotContain("\n"));
    }

    @Test
    void namesTheFileThatMayNotBeOpened() {
        assertThat(StartFailure.explain(new RuntimeException(new AccessDeniedException("/data/tdb2")))).contains("/data/tdb2 : accès refusé");
    }

    @Test
    void leavesOtherFailuresToTheLog() {
        assertThat(StartFailure.explain(new IllegalStateException("a fault of ours"))).isEmpty();
    }

    @Test
    void keepsTheLogFreeOfWhatIsSaidInOneLine(CapturedOutput output) {
        var application = new SpringApplication(OnATakenPort.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(application::run).hasRootCauseInstanceOf(PortInUseException.class);

        assertThat(output.getAll()).doesNotContain("APPLICATION FAILED TO START", "\tat ");
    }
}
