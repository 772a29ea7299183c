package org.revelateur.board;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Addresses that a telephone reads, as the path of an SVG: a unit square for each dark module. */
record QrCodes(int size, String path, String png) {
    private static final int QUIET = 4; // modules around it, which readers need

    static QrCodes of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCodes(code.size, path.toString(), png(code));
    }

    /** A pixel for each module, as a data address. */
    private static String png(QrCode code) {
        int size = code.size + 2 * QUIET;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, code.getModule(x - QUIET, y - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** With the quiet margin that readers need. */
    public String viewBox() {
        return "%d %d %d %d".formatted(-QUIET, -QUIET, size + 2 * QUIET, size + 2 * QUIET);
    }
}
