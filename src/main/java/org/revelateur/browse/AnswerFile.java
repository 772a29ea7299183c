package org.revelateur.browse;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The answer as a tagged PDF (PDF/UA). Loaded when somebody first asks for one. */
@Component
@Lazy
class AnswerFile {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; // PDF/UA wants its fonts inside

    private final SpringTemplateEngine templates;

    AnswerFile(SpringTemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    /** @param root the address of this server, for links that leave the paper */
    byte[] write(AnswerView answer, String root, Locale locale) {
        String page = templates.process("answer-file", new Context(locale, Map.of("page", answer, "language", locale.getLanguage())));
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().usePdfUaAccessibility(true).useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .withHtmlContent(page, root + "/").toStream(file).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
