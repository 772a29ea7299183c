package org.revelateur.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;

/** What a request changes, in one write transaction of its dataset: whole, or not at all. */
final class WriteAction {
    private WriteAction() {
    }

    static void run(HttpAction action, Runnable edit) {
        action.beginWrite();
        try {
            edit.run();
            action.commit();
        } catch (RuntimeException | Error failure) {
            action.abortSilent();
            throw failure;
        } finally {
            action.endWrite();
        }
    }
}
