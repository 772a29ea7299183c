package org.revelateur.graph;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that writes to a store as fast as it can, and says on its standard output what was acknowledged, until it is killed. */
final class CrashWriter {
    static final String OPENING = "opening";
    static final String ACKNOWLEDGED = "acknowledged ";
    static final String WRONG = "wrong ";

    private CrashWriter() {
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err); // for whoever logs
        out.println(OPENING);
        var store = GraphStore.open(Path.of(arguments[0]), Turtle.SHAPES, event -> {});
        store.prepareWrites();
        var plan = CrashPlan.after(store.version());
        while (true) {
            var revision = store.write(plan.next()).orElseThrow();
            plan.advance();
            out.println(ACKNOWLEDGED + revision.version() + " " + revision.added() + " " + revision.removed());
            if (revision.version() % 3 == 0) {
                tryToViolate(store, out);
            }
        }
    }

    private static void tryToViolate(GraphStore store, PrintStream out) {
        try {
            store.write(Turtle.change(CrashPlan::violate));
            out.println(WRONG + "A violating write was taken");
        } catch (ChangeRejected expected) {
            // goes on
        }
    }
}
