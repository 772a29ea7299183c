package org.revelateur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.revelateur.generation.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes synthetic data of the real shape. */
@Command(name = "generate", header = {"Écrit des données synthétiques de la forme des vraies, pour mesurer.", "Writes synthetic data of the real shape, to measure with."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class GenerateCommand implements Callable<Integer> {
    private static final int LARGEST = 1000;
    private static final Map<String, RDFFormat> FORMATS = Map.of("nq", RDFFormat.NQUADS_UTF8, "trig", RDFFormat.TRIG_BLOCKS);

    @Option(names = "--scale", required = true, paramLabel = "1-1000", description = {"1 : la taille des faits livrés ; 100 : environ un pays entier.",
        "1: the size of the shipped facts; 100: about a whole country."})
    int scale;

    @Option(names = "--out", required = true, paramLabel = "FICHIER", description = {"Fichier à écrire : .nq ou .trig, suivi de .gz pour le compresser.",
        "File to write: .nq or .trig, followed by .gz to compress it."})
    Path file;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "NOMBRE", description = {"Les mêmes taille et graine donnent les mêmes données (par défaut 1).",
        "The same scale and seed give the same data (by default 1)."})
    long seed;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (scale < 1 || scale > LARGEST) {
            throw new CommandFailed("--scale : valeur refusée « %d » ; attendu 1-%d".formatted(scale, LARGEST));
        }
        String name = file.getFileName().toString();
        var format = FORMATS.get(name.replaceFirst("\\.gz$", "").replaceFirst(".*\\.", ""));
        if (format == null) {
            throw new CommandFailed("--out : %s ; attendu un nom en .nq, .trig, .nq.gz ou .trig.gz".formatted(file));
        }
        if (Files.isDirectory(file) || file.toAbsolutePath().getParent() == null || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new CommandFailed("--out : %s ne peut pas être écrit ; son dossier n'existe pas, ou c'est un dossier".formatted(file));
        }
        try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) : new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("# Données synthétiques (échelle %d, graine %d) / Synthetic data (scale %d, seed %d)\n".formatted(scale, seed, scale, seed).getBytes(StandardCharsets.UTF_8));
            var progress = new Progress(StreamRDFWriter.getWriterStream(out, format), quads -> spec.commandLine().getErr().println("… %,d".formatted(quads)));
            Generator.write(scale, seed, progress);
            spec.commandLine().getOut().println("%s : %d quads".formatted(file, progress.quads()));
        }
        return 0;
    }
}
