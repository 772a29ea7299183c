package org.revelateur.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Eight clients, each on a connection of its own, that ask for one address after the other as fast as they are answered, for a time. */
final class Load {
    static final int CLIENTS = 8;
    private static final int STRIDE = 37; // the clients begin at different addresses

    /** @param milliseconds of each answer, in ascending order */
    record Result(double seconds, double[] milliseconds) {
        double millisecondsPerAnswer() {
            return seconds * 1000 / milliseconds.length;
        }

        double percentile(double share) {
            return milliseconds[(int) Math.min(milliseconds.length - 1, Math.floor(share * milliseconds.length))];
        }
    }

    private final URI server;
    private final List<byte[]> requests;

    /** @param addresses asked in turn, from the root of the server */
    Load(URI server, String accept, List<String> addresses) {
        this.server = server;
        this.requests = addresses.stream().map(address -> "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: %s\r\n\r\n".formatted(address, server.getHost(), server.getPort(), accept)
                .getBytes(StandardCharsets.US_ASCII)).toList();
    }

    Result run(Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var all = clients.invokeAll(IntStream.range(0, CLIENTS).<Callable<double[]>>mapToObj(client -> () -> ask(client * STRIDE, end)).toList());
            double[] times = new double[0];
            for (var one : all) {
                times = DoubleStream.concat(Arrays.stream(times), Arrays.stream(one.get())).toArray();
            }
            Arrays.sort(times);
            return new Result((System.nanoTime() - start) / 1e9, times);
        }
    }

    private double[] ask(int first, long end) throws IOException {
        var times = DoubleStream.builder();
        for (int i = first; System.nanoTime() < end;) {
            try (var socket = new Socket(server.getHost(), server.getPort())) { // a server keeps a connection for so many requests only
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                for (boolean kept = true; kept && System.nanoTime() < end; i++) {
                    long start = System.nanoTime();
                    socket.getOutputStream().write(requests.get(i % requests.size()));
                    kept = skipAnswer(in);
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times.build().toArray();
    }

    /** Whether the server keeps the connection. */
    private static boolean skipAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Not an answer: " + status);
        }
        long length = -1;
        boolean kept = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
            kept &= !header.equalsIgnoreCase("Connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(chunk + 2L);
            }
            line(in);
        }
        return kept;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
