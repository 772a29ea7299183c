package org.revelateur.openapi;

import java.util.List;

/**
 * The API as a page shows it.
 *
 * @param server   its address
 * @param examples programs that run as they stand
 * @param context  the JSON-LD context
 */
record ApiView(String server, String version, String description, List<Group> groups, List<Example> examples, String context) {

    record Group(String name, String description, List<Operation> operations) {
    }

    /**
     * @param account whether one is needed
     * @param form    whether a form can ask it: a GET whose address has no variables
     * @param curl    a call that runs as it stands, but for an account and a body
     */
    record Operation(String id, String method, String path, String summary, String description, boolean account, boolean form, List<Parameter> parameters,
                     List<String> bodies, List<Response> responses, String curl) {
    }

    /** @param hint its type and bounds; {@code choices} all there are, if so */
    record Parameter(String name, String in, boolean required, String description, String hint, String example, List<String> choices) {
    }

    record Response(String status, String description, List<String> types) {
    }

    /** One task in several languages; a program's name is its file's. */
    record Example(String task, List<Program> programs) {
    }

    record Program(String language, String text) {
    }
}
