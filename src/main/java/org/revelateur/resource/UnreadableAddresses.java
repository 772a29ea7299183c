package org.revelateur.resource;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Explains what Tomcat refuses before any of our code sees it, such as an address that is not UTF-8, as every other error is explained. */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Problems()));
    }

    private static final class Problems extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                byte[] body = JsonMapper.shared().writeValueAsBytes(ProblemAdvice.members(status, Languages.accepted(request).orElse("fr"), ""));
                response.getOutputStream().write(body);
                response.finishResponse();
            } catch (IOException gone) {
                // nobody is left to explain it to
            }
        }
    }
}
