package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/** What somebody sent, whole: unpacked, and never more than a limit whatever its headers say. */
public final class Body {
    private Body() {
    }

    /**
     * @throws BodyTooLarge       if it has more bytes than that, packed or unpacked
     * @throws UnsupportedContent if it is packed in another way than by gzip
     */
    public static byte[] bytes(HttpServletRequest request, DataSize limit) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw new BodyTooLarge(limit);
        }
        try (InputStream in = unpacked(request)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
            if (bytes.length > limit.toBytes()) {
                throw new BodyTooLarge(limit);
            }
            return bytes;
        } catch (ZipException | EOFException notPacked) {
            throw new Unreadable("ce qui est annoncé comme gzip n'en est pas", "what is announced as gzip is not");
        }
    }

    private static InputStream unpacked(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> request.getInputStream();
            case "gzip", "x-gzip" -> new GZIPInputStream(request.getInputStream());
            default -> throw UnsupportedContent.encoding(encoding);
        };
    }

    /** @throws Unreadable if it is not UTF-8, with the place of the first wrong byte */
    public static String text(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            throw new Unreadable(1 + before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n'),
                    "un octet n'est pas de l'UTF-8", "a byte is not UTF-8");
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
