package org.revelateur.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes XHTML as tagged PDF that readers and screen readers follow: one embedded typeface, and nothing fetched from anywhere. */
public final class Pdf {
    /** The family that a document's style names; its only one. */
    public static final String FONT = "Liberation Sans";
    private static final FSSupplier<InputStream> LIBERATION = () -> PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /** @param xhtml well-formed, with a title, a language and its style inside */
    public static void write(String xhtml, OutputStream out) throws IOException {
        new PdfRendererBuilder().usePdfUaAccessibility(true).useFastMode().useFont(LIBERATION, FONT)
                .useExternalResourceAccessControl((address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(xhtml, null).toStream(out).run();
    }
}
