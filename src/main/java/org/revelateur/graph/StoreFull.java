package org.revelateur.graph;

/** There is too little room left on the disk for another change; nothing was written, and reads go on. */
public class StoreFull extends WritesUnavailable {
    StoreFull(long free, long needed) {
        super(("Le disque est presque plein (%d Mo libres, %d Mo nécessaires) : rien n'a été écrit ; libérez de la place, puis recommencez. "
                + "The disk is nearly full (%d MB free, %d MB needed): nothing was written.").formatted(free >> 20, needed >> 20, free >> 20, needed >> 20));
    }
}
