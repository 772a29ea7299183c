package org.revelateur.cli;

/** A command cannot do what was asked; the message is the one line that says which file or argument, and why. */
class CommandFailed extends RuntimeException {
    CommandFailed(String message) {
        super(message);
    }
}
