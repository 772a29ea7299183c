package org.revelateur.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * A response kept back until it is whole, so that a query that runs out of time answers 503 and never half a document.
 * Small ones stay in memory, larger ones go to a temporary file.
 */
final class SpooledResponse extends HttpServletResponseWrapper implements AutoCloseable {
    /** Its largest block stays small enough for the garbage collector not to treat it on its own, which made it run all the time. */
    private static final int IN_MEMORY = 256 << 10;

    private final long limit;
    private final Spool spool = new Spool();
    private DeferredFileOutputStream kept = empty();

    SpooledResponse(HttpServletResponse response, long limit) {
        super(response);
        this.limit = limit;
    }

    private static DeferredFileOutputStream empty() {
        return DeferredFileOutputStream.builder().setThreshold(IN_MEMORY).setBufferSize(8 << 10).setPrefix("revelateur-result").get();
    }

    /** Sends what was kept, or only its length. */
    void send(boolean withBody) throws IOException {
        kept.close();
        var response = (HttpServletResponse) getResponse();
        response.setContentLengthLong(kept.getByteCount());
        if (withBody) {
            kept.writeTo(response.getOutputStream());
        }
    }

    /** What was kept, as the text of an error. */
    String text() {
        return kept.isInMemory() ? new String(kept.getData(), StandardCharsets.UTF_8).strip() : "";
    }

    @Override
    public void setStatus(int status) {
        if (status >= 400) {
            drop(); // what comes now is the error, not more of the result
        }
        super.setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return spool;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(spool, false, StandardCharsets.UTF_8);
    }

    @Override
    public void setContentLength(int length) {
        // Fuseki counts characters, not bytes
    }

    @Override
    public void setContentLengthLong(long length) {
    }

    @Override
    public void flushBuffer() {
    }

    @Override
    public void close() {
        drop();
    }

    private void drop() {
        try {
            kept.close();
            if (!kept.isInMemory()) {
                Files.deleteIfExists(kept.getFile().toPath());
            }
        } catch (IOException e) {
            kept.getFile().deleteOnExit();
        }
        kept = empty();
    }

    private final class Spool extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (kept.getByteCount() + length > limit) {
                throw Refusal.of(413, ("Résultat trop grand (plus de %d Mo) : ajoutez LIMIT et OFFSET pour le lire par pages. "
                        + "Result too large: page with LIMIT and OFFSET.").formatted(limit >> 20));
            }
            kept.write(bytes, offset, length);
        }

        @Override
        public void print(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8)); // the servlet API's own refuses what is not ISO 8859-1
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Written in one go");
        }
    }
}
