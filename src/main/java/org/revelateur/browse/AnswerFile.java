package org.revelateur.browse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.revelateur.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The answer on paper. */
@Component
class AnswerFile {
    private final SpringTemplateEngine templates;

    AnswerFile(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] write(AnswerView answer, Locale locale) {
        String page = templates.process("answer-file", new Context(locale, Map.of("page", answer, "language", locale.getLanguage())));
        var file = new ByteArrayOutputStream();
        try {
            Pdf.write(page, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
